import * as fc from "fast-check";

/** The bits of the language, broken ones too, from what is met most to what nobody writes. */
const BITS: readonly (readonly [weight: number, bits: readonly string[]])[] = [
  [
    8,
    ["$a", "$b", "$l", "$m", "$s", "$n", "$!a", "${a}", "$!{m.k}", "$nope", "$input", "$util", "$context", "$foreach"],
  ],
  [
    8,
    ["#set(", "#set($a = ", "#if(", "#elseif(", "#else", "#{else}", "#end", "#{end}", "#foreach(", "#foreach($i in "],
  ],
  [6, ["(", ")", "[", "]", "{", "}", '"', "'", ",", ":", ".", "..", "$", "#", "!", "\\"]],
  [4, [" ", "  ", "\t", "\n", "\r\n", "\r", "x", "text ", '{"k": ', "5.00", "-"]],
  [
    4,
    ["==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", " - ", "*", "/", "%", "=", "and", "or", "not", "eq", "in"],
  ],
  [
    4,
    ["1", "0", "-1", "2147483647", "9223372036854775807", "1.5", ".5", "1.", "1e3", "true", "false", "null", "[1..3]"],
  ],
  [
    4,
    [
      '"a $b c"',
      "'it''s'",
      '"say ""hi"""',
      '"\\u0041"',
      '"\\u00"',
      '"#if($a)y#end"',
      "[1, 'a', $m]",
      '{"k": [1], "n": $n}',
    ],
  ],
  [
    4,
    [
      ".size()",
      ".get(0)",
      '.get("k")',
      ".k",
      "[0]",
      "[-1]",
      '["k"]',
      ".length()",
      ".isEmpty()",
      ".toString()",
      ".class.name",
    ],
  ],
  [
    3,
    [
      ".put('k', $m)",
      ".add($l)",
      ".addAll($l)",
      ".remove(0)",
      ".set(0, $a)",
      ".entrySet()",
      ".keySet()",
      ".iterator()",
      ".subList(0, 1)",
    ],
  ],
  [
    3,
    [
      ".substring(1)",
      ".replaceAll('a', '$0')",
      '.split(",")',
      ".matches('(a|b)*')",
      ".format('%5.2f|%s|%x', $n)",
      ".charAt(9)",
    ],
  ],
  [
    3,
    [
      ".intValue()",
      ".compareTo($n)",
      ".parseInt('7')",
      ".equals($a)",
      ".hashCode()",
      ".concat($s)",
      ".toUpperCase()",
      ".repeat(3)",
    ],
  ],
  [
    3,
    [
      "$input.path('$.items[*].id')",
      "$input.json('$..id')",
      "$input.path('$",
      "$input.params('q')",
      "$input.body",
      "$input.params()",
    ],
  ],
  [
    2,
    [
      "$util.parseJson(",
      "$util.escapeJavaScript($s)",
      "$util.urlDecode('%zz')",
      "$util.base64Decode('*')",
      "$util.base64Encode($s)",
    ],
  ],
  [
    2,
    [
      "##",
      "#*",
      "*#",
      "#**",
      "#[[",
      "]]#",
      "\\$a",
      "\\\\$a",
      "\\#if",
      "\\\\",
      "$\\!a",
      "$[",
      "$![",
      "$.",
      "#5",
      "#fff",
    ],
  ],
  [
    2,
    [
      "#define($d)",
      "$d",
      "#macro(m $x)",
      "#m(1)",
      "#break",
      "#break($foreach.parent)",
      "#stop",
      "#literal()",
      "#@x()",
      "#foo($a)",
    ],
  ],
  [
    1,
    ["#include('x')", "#parse('x')", "#evaluate('$a')", "$foreach.parent.index", "$velocityCount", "$foreach.hasNext"],
  ],
  [1, ["é", "\u{1f600}", "\ud800", "\u0000", "\u2028", "\ufeff", "\u0130", "$é", "#é"]],
];

const bit = fc.oneof(...BITS.map(([weight, bits]) => ({ weight, arbitrary: fc.constantFrom(...bits) })));

/** The language's bits in any order: mostly refused. */
export const bitTemplates: fc.Arbitrary<string> = fc.array(bit, { maxLength: 14 }).map((bits) => bits.join(""));

const { statements } = fc.letrec<Record<"value" | "reference" | "expression" | "statement" | "statements", string>>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: "xsmall", withCrossShrink: true },
      fc.constantFrom("1", "-2", "0", "2.5", "'t'", '"x $a"', "true", "[]", "{}", "[3..1]", '"$l #if($b)y#end"'),
      tie("reference"),
      fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.tuple(tie("value"), tie("value")).map(([key, value]) => `{${key} : ${value}}`),
    ),
    reference: fc
      .tuple(
        fc.constantFrom(
          "$a",
          "$b",
          "$l",
          "$m",
          "$s",
          "$n",
          "$i",
          "$d",
          "$nope",
          "$foreach",
          "$input",
          "$input.path('$')",
        ),
        fc.array(
          fc.oneof(
            { depthSize: "xsmall", withCrossShrink: true },
            fc.constantFrom(".k", ".id", "[0]", "[-1]", '["k"]', ".items", ".size()", ".length()", ".index"),
            fc.constantFrom(".keySet()", ".values()", ".entrySet()", ".key", ".value", ".iterator()", ".class"),
            tie("value").map((value) => `.get(${value})`),
            tie("value").map((value) => `.add(${value})`),
            tie("value").map((value) => `.add(0, ${value})`),
            tie("value").map((value) => `.set(0, ${value})`),
            tie("value").map((value) => `.addAll(${value})`),
            tie("value").map((value) => `.putAll(${value})`),
            tie("value").map((value) => `.remove(${value})`),
            tie("value").map((value) => `.getOrDefault("k", ${value})`),
            tie("value").map((value) => `.equals(${value})`),
            fc.tuple(tie("value"), tie("value")).map(([key, value]) => `.put(${key}, ${value})`),
            fc.tuple(tie("value"), tie("value")).map(([key, value]) => `.replaceAll(${key}, ${value})`),
            fc.tuple(tie("value"), tie("value")).map(([key, value]) => `.putIfAbsent(${key}, ${value})`),
            fc.tuple(tie("value"), tie("value")).map(([key, value]) => `.replace(${key}, ${value})`),
            tie("value").map((value) => `.format("%s %d %.1f", ${value}, ${value}, ${value})`),
          ),
          { maxLength: 3 },
        ),
      )
      .map(([name, parts]) => name + parts.join("")),
    expression: fc.oneof(
      { depthSize: "xsmall", withCrossShrink: true },
      tie("value"),
      fc
        .tuple(
          tie("expression"),
          fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||"),
          tie("expression"),
        )
        .map(([left, operator, right]) => `${left} ${operator} ${right}`),
      tie("expression").map((inner) => `(${inner})`),
      tie("expression").map((inner) => `!(${inner})`),
    ),
    statement: fc.oneof(
      { depthSize: "xsmall", withCrossShrink: true },
      fc.constantFrom("text ", "\n", "  ", '{"k": "', "#break", "## c\n", "#* c *#", "\\$a", "\\#set", "#foo", "$5"),
      tie("reference"),
      fc
        .tuple(fc.constantFrom("$a", "$b", "$l", "$m.k", "$l[0]", '$m["k"]'), tie("expression"))
        .map(([target, value]) => `#set(${target} = ${value})`),
      fc.tuple(tie("expression"), tie("statements")).map(([condition, body]) => `#if(${condition})${body}#end`),
      fc
        .tuple(tie("expression"), tie("statements"), tie("statements"))
        .map(([condition, body, other]) => `#if(${condition}) \n${body}#else${body}#elseif(true)${other}#end`),
      fc.tuple(tie("value"), tie("statements")).map(([source, body]) => `#foreach($i in ${source})${body}#end`),
      tie("statements").map((body) => `#define($d)${body}#end`),
      tie("value").map((argument) => `#foo(${argument})`),
    ),
    statements: fc.array(tie("statement"), { maxLength: 4 }).map((all) => all.join("")),
  }),
);

/** Made by the grammar: mostly accepted. */
export const grammarTemplates: fc.Arbitrary<string> = statements;

/** Made by the grammar, then a piece taken out and a bit put in: nearly right. */
export const mutatedTemplates: fc.Arbitrary<string> = fc
  .tuple(statements, bit, fc.nat({ max: 1000 }), fc.nat({ max: 4 }))
  .map(([template, piece, place, length]) => {
    const at = Math.floor((place * (template.length + 1)) / 1001);
    return template.slice(0, at) + piece + template.slice(at + length);
  });

/** What they are rendered with. */
export const SITUATION = {
  request: { body: '{"items":[{"id":1},{"id":"two"},null],"k":"v"}', querystring: { q: "it's" }, header: { H: "1" } },
  context: { httpMethod: "POST", requestOverride: { header: {} } },
  stageVariables: { env: "test" },
  variables: { a: "a", b: false, l: [1, "b", [2]], m: { k: "v", n: null }, s: "a,b;aab", n: 7 },
} as const;
