import { expect, test } from "vitest";
import { render, type RenderOptions } from "../render.ts";
import { isWithin, type Read } from "./read.ts";
import { spansReading } from "./spans-reading.ts";

const BODY = {
  user: { name: "Ann", tags: ["x", "y"], address: { city: "Rome" } },
  items: [
    { id: 1, sku: "a" },
    { id: 2, sku: "b" },
  ],
  n: 3,
  csv: "p,q",
  text: '{"k":1}',
};

const SITUATION: RenderOptions = {
  request: {
    body: JSON.stringify(BODY),
    path: { id: "7" },
    querystring: { id: "8", q: "s" },
    header: { "X-A": "h" },
  },
  context: { stage: "prod", identity: { sourceIp: "::1" }, requestOverride: { header: {} } },
  stageVariables: { host: "ex" },
  variables: { lib: { v: [5] } },
  withSpans: true,
};

/** What each piece of output that no text wrote was made of: `Ann < body.user.name`. */
function readsOf(template: string, options = SITUATION): readonly string[] {
  const rendering = render(template, options);
  if ("error" in rendering) return [rendering.error.message];
  return rendering.spans
    .filter(({ node }) => node.kind !== "text")
    .map(({ start, end, reads }) => [rendering.output.slice(start, end), "<", ...reads.map(nameOf)].join(" "));
}

function nameOf({ source, path }: Read): string {
  return [source, ...path].join(".");
}

/** A template → its references' output, and what of the input that was made of. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // The body.
  ["$input.path('$.user.name')", ["Ann < body.user.name"]],
  ["$input.path('user.tags[1]') $input.path(\"$['n']\")", ["y < body.user.tags.1", "3 < body.n"]],
  ["$input.json('$.user.tags') $input.json('$.n')", ['["x","y"] < body.user.tags', "3 < body.n"]],
  ["$input.body", [`${JSON.stringify(BODY)} < body`]],
  ["$input.json('$.nope')$input.path('$.nope')", ['"" <']],
  [
    "#set($x = $input.path('$.user'))$x.name $x.get('name') $x['name'] $!{x.name} $x.tags[-1] $x.tags.get(0)",
    [
      "Ann < body.user.name",
      "Ann < body.user.name",
      "Ann < body.user.name",
      "Ann < body.user.name",
      "y < body.user.tags.1",
      "x < body.user.tags.0",
    ],
  ],
  ["#set($x = $input.path('$'))#set($y = $x.user.address)#set($z = $y)$z.city", ["Rome < body.user.address.city"]],
  ["#set($x = $input.path('$.user.address'))$x", ["{city=Rome} < body.user.address"]],
  ["#set($k = 'n')#set($x = $input.path('$'))$x[$k] $x.getOrDefault('n', 4)", ["3 < body.n", "3 < body.n"]],
  ["#set($x = $input.path('$'))$x.getOrDefault('none', $x.n)", ["3 < body.n"]],
  ["$input.path('$.items[*].sku')", ['["a","b"] < body.items.0.sku body.items.1.sku']],
  [
    "#foreach($s in $input.path('$..id'))$s#end$input.path('$.items[?(@.id == 2)].sku')[0]",
    ["1 < body.items.0.id", "2 < body.items.1.id", "b < body.items.1.sku"],
  ],
  [
    "$input.path('$.items[(@.length-1)].id')$input.path('$.items[1:]')[0].sku",
    ["2 < body.items.1.id", "b < body.items.1.sku"],
  ],
  ["$input.path(\"$.user['name','tags']\").name", ["Ann < body.user.name"]],
  // Loops.
  [
    "#foreach($i in $input.path('$.items'))$i.id$i.sku$foreach.count#end",
    ["1 < body.items.0.id", "a < body.items.0.sku", "1 <", "2 < body.items.1.id", "b < body.items.1.sku", "2 <"],
  ],
  ["#foreach($i in $input.path('$.items'))#set($last = $i)#end$last.sku", ["b < body.items.1.sku"]],
  [
    "#set($i = $input.path('$.n'))#foreach($i in $input.path('$.user.tags'))$i#end$i",
    ["x < body.user.tags.0", "y < body.user.tags.1", "3 < body.n"],
  ],
  ["#foreach($v in $input.path('$.user.address'))$v#end", ["Rome < body.user.address.city"]],
  [
    "#foreach($e in $input.path('$.user.address').entrySet())$e.key$e.value$e.getValue()#end",
    ["city < body.user.address.city", "Rome < body.user.address.city", "Rome < body.user.address.city"],
  ],
  ["#foreach($k in $input.path('$.user.address').keySet())$k#end", ["city < body.user.address.city"]],
  [
    "#set($a = $input.params())#foreach($k in $a.header.keySet())$k=$a.header.get($k)#end",
    ["X-A < params.header.X-A", "h < params.header.X-A"],
  ],
  ["#foreach($i in $input.path('$.items').subList(1, 2))$i.sku#end", ["b < body.items.1.sku"]],
  ["#foreach($p in $input.path('$.csv').split(','))$p#end", ["p < body.csv", "q < body.csv"]],
  // What is made of others.
  ["#set($x = $input.path('$'))$util.escapeJavaScript($x.user.name)", ["Ann < body.user.name"]],
  [
    "#set($x = $input.path('$'))#set($s = \"$x.user.name|$x.n|$x.n\")$s $s.length()",
    ["Ann|3|3 < body.user.name body.n", "7 < body.user.name body.n"],
  ],
  [
    "$input.path('$.user.name').toUpperCase().replaceAll('N', $input.params('q')).substring(0, 2)",
    ["As < body.user.name params.querystring.q"],
  ],
  ["#set($x = $input.path('$.n') + 1)$x #set($x = 'a' + $x)$x", ["4 < body.n", "a4 < body.n"]],
  ["#set($x = ($input.path('$.n') > 2 && true))$x #set($x = !$x)$x", ["true < body.n", "false < body.n"]],
  ["$input.path('$.items').size() $input.path('$.user').containsKey('name')", ["2 < body.items", "true < body.user"]],
  ["$util.base64Encode($input.params('q')) $util.urlEncode('a')", ["cw== < params.querystring.q", "a <"]],
  ["#set($p = $util.parseJson($input.body))$p.user.name", ["Ann < body.user.name"]],
  ["#set($p = $util.parseJson($input.json('$.user')))$p.tags[0]", ["x < body.user.tags.0"]],
  ["#set($p = $util.parseJson($input.path('$.text')))$p.k", ["1 < body.text"]],
  [
    "#set($x = $input.path('$'))#set($t = \"#foreach($i in $x.items)#if($i.id == 1)$i.sku#end#end\")$t",
    ["a < body.items.0.sku"],
  ],
  ["#define($d)$input.path('$.n')#end$d #set($t = \"$d\")$t", ["3 < body.n", "3 < body.n"]],
  ["#set($x = $input.path('$.user.name'))$x.class.name \\$x $nope", ["java.lang.String <", "$x <"]],
  // What the template builds itself.
  [
    "#set($m = {'a': $input.path('$.n'), 'b': 2})$m.a $m.b $m#set($m.c = $input.params('q'))$m.c $m",
    [
      "3 < body.n",
      "2 <",
      "{a=3, b=2} < body.n",
      "s < params.querystring.q",
      "{a=3, b=2, c=s} < body.n params.querystring.q",
    ],
  ],
  [
    "#set($m = {})#set($m['a'] = $input.path('$.n'))#set($x = $m.put('b', $m.a))$m.b $m.get('a')",
    ["3 < body.n", "3 < body.n"],
  ],
  ["#set($m = {})#set($x = $m.putAll($input.path('$.user')))$m.name", ["Ann < body.user.name"]],
  [
    "#set($l = [$input.path('$.n'), 1])#set($x = $l.add($input.body.length()))$l[0] $l[1] $l.get(2)",
    ["3 < body.n", "1 <", "151 < body"],
  ],
  ["#set($l = [])#set($x = $l.addAll($input.path('$.items')))$l[1].sku", ["b < body.items.1.sku"]],
  [
    "#set($l = $input.path('$.items'))#set($x = $l.remove(0))$x.id $l[0].id #set($l = $input.path('$.user.tags'))#set($x = $l.remove(0))$l[0]",
    ["1 < body.items.0.id", "2 < body.items.1.id", "y < body.user.tags"],
  ],
  [
    "#set($m = $input.path('$.user.address'))#foreach($e in $m.entrySet())#set($e.value = $input.path('$.n'))$e.value#end$m.city",
    ["3 < body.n", "3 < body.n"],
  ],
  // What else there is to read.
  [
    "$input.params('id') $input.params('q') $input.params('X-A') $input.params('none')",
    ["7 < params.path.id", "s < params.querystring.q", "h < params.header.X-A"],
  ],
  [
    "$input.params().querystring.id $input.params().get('header')['X-A'] $input.params().path",
    ["8 < params.querystring.id", "h < params.header.X-A", "{id=7} < params.path"],
  ],
  ["$context.stage $context.identity.sourceIp", ["prod < context.stage", "::1 < context.identity.sourceIp"]],
  ["#set($context.requestOverride.header.x = $input.path('$.n'))$context.requestOverride.header.x", ["3 < body.n"]],
  ["$stageVariables.host $stageVariables.get('host')", ["ex < stageVariables.host", "ex < stageVariables.host"]],
  ["$lib.v[0]", ["5 < variables.lib.v.0"]],
  ["#unknown #set($x = 1)$x [1..3] #set($x = [1..3])$x", ["#unknown <", "1 <", "[1, 2, 3] <"]],
];

test("tells what of the input each piece of output was made of", () => {
  expect(CASES.map(([template]) => [template, readsOf(template)])).toEqual(CASES);
});

test("tells only what holds them all where a text was made of very many places", () => {
  const body = JSON.stringify({ list: Array.from({ length: 150 }, (_, index) => ({ id: index })), n: 1 });
  const template =
    "#set($x = $input.path('$'))#set($t = '')#foreach($i in $x.list)#set($t = $t + $i.id)#end$t.length()";
  const rendering = render(template, { request: { body }, withSpans: true });
  const reads = "output" in rendering ? (rendering.spans[0]?.reads ?? []) : [];
  expect([reads.length <= 100, reads[0]]).toEqual([true, { source: "body", path: ["list"] }]);
});

test("says nothing of the input unless spans are asked for", () => {
  const reads: (readonly Read[])[] = [];
  render("$input.path('$.n')", { ...SITUATION, withSpans: false, sink: (_text, _node, read) => reads.push(read) });
  expect(reads).toEqual([[]]);
});

test("finds the output that a member of the input ended up in", () => {
  const rendering = render("$input.path('$.user.name') $input.path('$.items[0].id') $input.path('$.items')", SITUATION);
  const { output, spans } = "output" in rendering ? rendering : { output: "", spans: [] };
  const found = (path: Read["path"]) =>
    spansReading(spans, { source: "body", path }).map(({ start, end }) => output.slice(start, end));
  expect([found(["items", 0]), found(["user"]), found(["us"]), found([])]).toEqual([
    ["1"],
    ["Ann"],
    [],
    ["Ann", "1", '[{"id":1,"sku":"a"},{"id":2,"sku":"b"}]'],
  ]);
  expect(isWithin({ source: "params", path: ["header"] }, { source: "body", path: [] })).toBe(false);
});
