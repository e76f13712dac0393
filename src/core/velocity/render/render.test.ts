import { expect, test } from "vitest";
import { render, type RenderOptions } from "./render.ts";

const REQUEST = { body: '{"id":7,"name":"Ann","tags":["a","b"],"address":{"city":"Paris"},"none":null}' };

function outputOf(template: string, options: RenderOptions = { request: REQUEST }): string {
  const rendering = render(template, options);
  return "output" in rendering ? rendering.output : `error ${rendering.error.line}`;
}

/** A template → what Velocity 1.7 makes of it, set up as API Gateway's. */
const RENDERED: readonly (readonly [string, string])[] = [
  // Blanks: what ends a directive takes its line's rest along; a #set takes what stands before it, if no text does.
  ["a #set($x=1) #set($y=1) b", "a  b"],
  ["#if(true)  \n  x\n  #end  \ny", "  x\n  y"],
  ["x #end_ #if(true)y#end \nz", "x #end_ yz"],
  ["$nothing #set($x = 1)|", "|"],
  // A missing reference is the empty text, and true.
  ["[$nope.deep.still()] #if($nope)true#end #if(!$nope)false#end", "[] true "],
  ['#if("x")a#elseif(1)b#elseif([1])c#elseif(1 + 1)d#elseif(true)e#end', "e"],
  ['#set($x = 1)#set($x = 1 / 0)#set($x = "a" - 1)$x', "1"],
  ["$b-1 #set($b = 5)$b-1 #set($c = $b - 1)$c", "4"],
  // Numbers.
  ["#set($a = 2147483647)#set($b = $a + 1)$b $b.class.name", "2147483648 java.lang.Long"],
  ["#set($a = 9223372036854775807)#set($b = $a * 2)$b $b.class.simpleName", "18446744073709551614 BigInteger"],
  ["#set($a = 7 / 2)$a #set($a = 7 / 2.0)$a #set($a = -7 % 3)$a #set($a = 1e10)$a", "33.5-11.0E10"],
  ['#set($a = 1)#set($b = "1")#if($a == $b)same#end #if($a == 1.0)same#end #if($a < "2")less#end', "same same "],
  ['#set($a = "x" + 1 + 2)$a #set($a = 1 + 2 + "x")$a #set($a = "x" + (1 / 0))$a', "x123xx1 / 0"],
  // Lists and maps.
  ['#set($l = [1, "a", [2], {"k": 3}])$l $l[-1].k $l.get(0) $l.size()', "[1, a, [2], {k=3}] 3 1 4"],
  ["#set($l = [3..1])$l#set($l[0] = 9)$l.add(4)$l", "[3, 2, 1]true[9, 2, 1, 4]"],
  [
    '#set($m = {"b": 1, "a": 2})#set($m.c = 3)#set($m["d"] = 4)$m $m.put("b", 5) $m.class.name',
    "{b=1, a=2, c=3, d=4} 1 java.util.LinkedHashMap",
  ],
  ["#set($l = [1])$l[1]", "error 1"],
  ["#set($l = [1])#foreach($i in $l)$l.add(2)#end", "error null"],
  ["#set($e = {}.entrySet())#set($m = {'a': 1})#foreach($e in $m.entrySet())#set($e.value = 2)$e.key#end$m", "error 1"],
  ["#set($m = {'a': 1})#foreach($e in $m.entrySet())#set($e.value = 2)$e.key#end$m", "a{a=2}"],
  // Loops.
  ["#foreach($i in [1..3])$i$foreach.count$foreach.hasNext#if($i == 2)#break#end,#end$i", "11true,22true"],
  ["#foreach($i in [1, 2])#foreach($j in [1, 2])$foreach.parent.index$foreach.index #end#end", "00 01 10 11 "],
  ["#foreach($v in {'a': 1, 'b': 2})$v#end#foreach($x in 'text')$x#end#foreach($x in $nope)$x#end", "12"],
  ["#foreach($i in [1, 2])#foreach($j in [1, 2])#break($foreach.parent)#end$i#end|", "|"],
  ["a#stop b", "a"],
  // Blocks, macros, raw text.
  ["#set($n = 1)#define($d)<$n>#end$d#set($n = 2)$d $d()", "<1><2> <2>()"],
  ["#define($d)[$d]#end$d", "[[$d]]"],
  [
    "#macro(m $x)[$x]#end#m(1) \\#m #evaluate('$x') #[[ $raw #if ]]# #unknown",
    "#m(1) #m #evaluate('$x')  $raw #if  #unknown",
  ],
  ["#include('x')", "error null"],
  ["#set($!x = 1)#set(${y} = 2)[$x$y] #define($!d)a#end$d #set($m = {})#set(${m.k} = 3)$m", "[] {k=3}"],
  // A method that takes no arguments fails with some; one that does not exist gives nothing.
  ['#set($s = "ab")$s.length(1)', "error 1"],
  ['#set($s = "ab")[$s.nope(1)] $s.charAt(1) $s.substring(1,2) $s.compareTo("b") $s.split("").size()', "[] b b -1 2"],
  ['#set($a = "a,b")#set($a = $a.split(","))$a[1] $a.size() $a.class.name $a.add(1)', "error 1"],
  [
    '#set($a = "a,b")#set($a = $a.split(","))$a[1] $a.size() $a.class.name $a.remove("x")',
    "b 2 [Ljava.lang.String; false",
  ],
  // Strings.
  [`#set($x = "a ""b"" $nope #if(true)c#end \\u0041")$x #set($x = 'it''s $x')$x`, `a "b"  c Ait's $x`],
  // The gateway's objects.
  [
    "$input.path('$.tags') $input.json('$.none') $input.json('$.address') $input.path('$.address')",
    '["a","b"] "" {"city":"Paris"} {city=Paris}',
  ],
  ["$input $util $context $input.params() $nope.class", "   {path={}, querystring={}, header={}} "],
  // Nothing of JavaScript is in reach.
  [
    "$input.constructor $input.toString.call() #set($m = {})$m.constructor $m.hasOwnProperty('a') $m.toString()",
    "   {}",
  ],
  ["#set($_x = 'x')$_x #set($m = {})#set($m['__proto__'] = 1)$m $m['__proto__'] $m.size()", "x{__proto__=1} 1 1"],
];

test("renders as Velocity 1.7 does, set up as API Gateway's", () => {
  expect(RENDERED.map(([template]) => [template, outputOf(template)])).toEqual(RENDERED);
});

test("tells where a render fails", () => {
  expect(render("\n  $input.body.substring(99)", { request: REQUEST })).toEqual({
    error: {
      message: "There is no text from 99 to 77 in 77 characters",
      line: 2,
      column: 15,
      offset: 15,
    },
    notes: [],
    reliedOn: [],
  });
});

test("gives back what a template overrides", () => {
  const template = "#set($context.requestOverride.header.x = 'a')#set($context.responseOverride.status = 201)";
  const context = { requestOverride: { header: {} }, responseOverride: { header: {} } };
  expect(render(template, { context })).toMatchObject({
    output: "",
    overrides: { request: { header: new Map([["x", "a"]]) }, response: { status: "201" } },
  });
});

test("ends a loop silently after 1,000 rounds, with a note", () => {
  const rendering = render("#foreach($i in [1..2000])$i,#end");
  expect("output" in rendering && rendering.output.endsWith("999,1000,")).toBe(true);
  expect(rendering.notes.map(({ code }) => code)).toEqual(["loop-cut"]);
});

test("notes what finds nothing, and where", () => {
  const template = "$nope $input.nope $input.nope() #set($a = 1 / 0)#foreach($x in 1)#end#foo()";
  expect(render(template).notes.map(({ code, start, end }) => [code, template.slice(start, end)])).toEqual([
    ["missing-variable", "$nope"],
    ["missing-property", "nope"],
    ["missing-method", "nope()"],
    ["null-not-set", " #set($a = 1 / 0)"],
    ["not-iterable", "1"],
    ["printed-directive", "#foo()"],
  ]);
});

test("tells for each piece of output which node wrote it", () => {
  const template = '{"id": "$input.path(\'$.id\')"#foreach($t in [1, 2]), $t#end}';
  const pieces: string[][] = [];
  const sink: RenderOptions["sink"] = (text, { start, end }) => pieces.push([text, template.slice(start, end)]);
  const rendering = render(template, { request: REQUEST, sink, withSpans: true });
  expect(pieces).toEqual([
    ['{"id": "', '{"id": "'],
    ["7", "$input.path('$.id')"],
    ['"', '"'],
    [", ", ", "],
    ["1", "$t"],
    [", ", ", "],
    ["2", "$t"],
    ["}", "}"],
  ]);
  const { output, spans } = "output" in rendering ? rendering : { output: "", spans: [] };
  const inSpans = spans.map(({ start, end, node }) => [output.slice(start, end), template.slice(node.start, node.end)]);
  expect(inSpans).toEqual(pieces);
});
