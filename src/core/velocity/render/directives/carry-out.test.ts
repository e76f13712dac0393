import { expect, test } from "vitest";
import { render } from "../render.ts";

const SITUATION = { request: { body: '{"l":[1,null,3]}' }, context: { stage: "prod" }, variables: { x: "X" } };

function outcomeOf(template: string): string {
  const rendering = render(template, SITUATION);
  return "output" in rendering ? rendering.output : `error ${rendering.error.line}`;
}

/** A template, and what Velocity 1.7 makes of it, set up as API Gateway's: its output, or `error` and the line. */
const RENDERED: readonly (readonly [string, string])[] = [
  // Ends of loops and blocks.
  ["#foreach($i in [1, 2])#break(foo)$i#end|", "error 1"],
  ["#foreach($i in [1, 2])#break('x')$i#end|", "error 1"],
  ["#foreach($i in [1, 2])#break($i)#end|", "error 1"],
  ["a#break b", "a"],
  ["#define($d)a#break b#end$d|$d", "a|a"],
  ["#stop()a", ""],
  ["#stop('x')a", ""],
  ["#stop(1, 2)a", "error 1"],
  ["#break(1, 2)a", "error 1"],
  ["a#stop#end", "error 1"],
  ["#macro(m)a#stop#end b", " b"],
  // Raw text.
  ["#literal($x)a#end|", "$x|"],
  ["#literal()#end|", "error null"],
  ["#literal()a $b #if(true)c#end#end|", "a $b #if(true)c#end|"],
  ["#literal('x' 'y')a#end|", "'x'|"],
  ["#literal() #end|", " |"],
  ["#literal([1,2])$a#end|", "[1,2]|"],
  ["#literal", "error null"],
  // Other templates.
  ["a#include()b", "ab"],
  ["a#parse()b", "error 1"],
  ["a#include(1)b", "error 1"],
  ["a\n#include('x')b", "error null"],
  ["a\n#include($x)b", "error null"],
  ["a\n #include(true)b", "error 2"],
  ["a\n #parse(1)b", "error null"],
  ["a\n #parse(foo)b", "error 2"],
  ["#include", ""],
  ["#parse", "error 1"],
  // Blocks.
  ["#define($d)<$x>#end#set($x = 1)#set($l = [$d, $d])$l|", "[<1>, <1>]|"],
  ["#define($d)<$x>#end#set($x = 1)#set($s = $d + 'z')$s|", "<1>z|"],
  ["#define($d)a#end#if($d == 'a')same#end", "same"],
  ["#define($d)a#end$d.toString() $d.length()", "a "],
  ['#define($d)$d#end#set($s = "$d")$s|', "$d|"],
  ["#define($d)[$d]#end#set($s = $d + '')$s|", "[[$d]]|"],
  ["#define('d')a#end$d", ""],
  ["#define($d.x)a#end$d|", "a|"],
  ["#define(d)a#end$d|", "error 1"],
  ["#define()a#end|", "error 1"],
  ["#define($d)a", "error 1"],
  ["#define($d $e)a#end", "error 1"],
  ["#define($d)#end[$d]", "[]"],
  ["#define", "error null"],
  // Where a loop stands.
  [
    "#foreach($i in [1, 2])$foreach.hasNext() $foreach.first $foreach.last $foreach.isFirst() $foreach.isLast() $foreach.getIndex() $foreach.getCount() $foreach.getHasNext() $foreach.getFirst() $foreach.getLast();#end",
    "true true false true false 0 1 true true false;false false true false true 1 2 false false true;",
  ],
  [
    "#foreach($i in [1])#foreach($j in [1])$foreach.topmost.index $foreach.parent.count $foreach.getParent().index $foreach.getTopmost().count $foreach.info.depth $foreach.info.name $foreach.info.type $foreach.getInfo().depth;#end#end",
    "0 1 0 1 2 foreach block 2;",
  ],
  [
    "#set($foreach = 'before')#foreach($i in [1])$foreach.replaced#foreach($j in [1])$foreach.replaced#end#end$foreach",
    "beforebeforebefore",
  ],
  [
    "#foreach($i in [1])#set($foreach.x = 1)#foreach($j in [1])$foreach.x $foreach.y#set($foreach.x = 2)$foreach.x#end$foreach.x#end",
    "1 21",
  ],
  // Loops.
  ["#foreach($i in )x#end", ""],
  ["#foreach($i)x#end", "error null"],
  ["#foreach()x#end", "error null"],
  ["#foreach(in)x#end", "error 1"],
  ["#foreach($i in in)x#end|", "error 1"],
  ["#foreach($i in [1, 2] $s)x#end|", "|"],
  ["#set($s = 's')#foreach($i in [1, 2] $i)x#end|", "12|"],
  ["#foreach($i in [1, 2] 's')x#end|", "|"],
  ["#foreach($i in [1, 2] $i $i)x#end|", "12|"],
  ["#foreach('i' in [1, 2])$i x#end|", " x x|"],
  ['#foreach("ab" in [1, 2])$ab x#end|', " x x|"],
  ["#foreach($i.k in [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach([1] in [1, 2])[$i]#end|", "[][]|"],
  ["#foreach($i $i [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach($i , in , [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach($!i in [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach(${i} in [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach(\\$i in [1, 2])[$i]#end|", "[1][2]|"],
  ["#foreach($i in [1,2])#set($foreach = 7)$foreach#end|$foreach", "77|7"],
  ["#foreach($i in [1,2])#set($i = 'x')$i#end|$i|", "xx||"],
  ["#foreach($i in $input.path('$.l'))[$i]#set($i = 'x')[$i]#end|$i|", "[1][x][][][3][x]||"],
  ["#foreach", "error null"],
  // What can be set.
  ["#set($m = {})#set($m.a.b = 1)$m|", "{}|"],
  ["#set($nope.a = 1)|", "|"],
  ["#set($nope[0] = 1)|", "|"],
  ["#set($s = 'x')#set($s.a = 1)$s|", "x|"],
  ["#set($s = 'x')#set($s[0] = 1)$s|", "x|"],
  ["#set($l = [1])#set($l[3] = 1)$l", "error 1"],
  ["#set($l = [1])#set($l.a = 1)$l|", "[1]|"],
  ["#set($m = {})#set($m['a']['b'] = 1)$m|", "{}|"],
  ["#set($m = {'a': {}})#set($m['a']['b'] = 1)$m|", "{a={b=1}}|"],
  ["#set($m = {'a': {}})#set($m.a.b = $nope)$m|", "{a={b=}}|"],
  ["#set($m = {'a': 1})#set($m.a = 1 / 0)$m|", "{a=1}|"],
  ["#set($m = {})#set($m.get('a') = 1)$m|", "{get=1}|"],
  ["#set($m = {})#set($m.put('a', 2) = 1)$m|", "{put=1}|"],
  ["#set($true.x = 1)|", "error 1"],
  ["#set($context.stage = 'x')$context.stage|", "x|"],
  ["#set($b = false)#if($b)a#{else}b#{end}c", "bc"],
  ["#set(", "error 1"],
  // Conditions.
  ["#if($x)a#elseif(true)b#else c#end|#if(false)a#elseif(false)b#end|#if(false)a#else#end|", "a|||"],
  ["#if(\\$x)a#end|", "a|"],
  ["#if(null == $x)a#end", "error 1"],
  ["#if($x == 'a' || 'b')x#end|", "|"],
  ["#if#end", "error 1"],
  // What prints as written.
  ["#macro(m $x)#end|#m()|#m('x')|#@m()y#end|", "|#m()|#m('x')|#@m()y#end|"],
  ["#@foo($a)x#end|", "#@foo($a)x#end|"],
  ["#foo($a)$x", "#foo($a)X"],
  ["#{foo}($a)|", "#{foo}($a)|"],
  ["#{foo}bar|", "#{foo}bar|"],
  ["#set", "#set"],
  ["#set ", "#set "],
  ["#set x", "#set x"],
  ["#set{x}", "#set{x}"],
  ["#macro", "error 1"],
  ["#evaluate", "#evaluate"],
  ["#evaluate()", "#evaluate()"],
  ["#evaluate('$x')|", "#evaluate('$x')|"],
];

test("carries out directives as Velocity 1.7 does, at odd places and with odd arguments too", () => {
  expect(RENDERED.map(([template]) => [template, outcomeOf(template)])).toEqual(RENDERED);
});
