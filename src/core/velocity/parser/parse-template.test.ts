import { expect, test } from "vitest";
import type { Node } from "../nodes/node.ts";
import { parseTemplate } from "./parse-template.ts";

/** A template → where Velocity 1.7 finds the first error; null where it finds none. */
const PLACES: readonly (readonly [string, string | null])[] = [
  ["Hello", null],
  ["Hello $", "1:8"],
  ["a #", "1:4"],
  ["$!", "1:3"],
  ["$ # \\", null],
  ["#if(true)\n\n", "2:1"],
  ["a\n#end\n", "2:1"],
  ["a\n#else", "2:1"],
  ["#if($x", "1:6"],
  ["#if true)x#end", "1:5"],
  ['#set($a = "abc\n\n', "3:0"],
  ['#set($a = "x\\"y")', "1:15"],
  ["#set($a = 5-1)", "1:12"],
  ["#set($a = 5 - 1)", null],
  ["#set($a = [1, ])", "1:15"],
  ['#set($a = {"a" 1})', "1:16"],
  ["#set($a = {$b : $c})", null],
  ["#set\t($a = 1)", "1:13"],
  ["${a", "1:3"],
  ["${a.b(}", "1:6"],
  ["$a.b(,", "1:6"],
  ["$true", "1:1"],
  ["$a[1", "1:4"],
  ["$x[ $y ]", null],
  ["$a #set($b = 1)[x]", "1:16"],
  ["#foo($a", "1:7"],
  ["#foo ( a , b c )", null],
  ["#foreach(y)", "1:9"],
  ["#foreach", "no place"],
  ["#define()x#end", "1:1"],
  ["#macro", "1:1"],
  ["#macro()x#end", "1:7"],
  ["#break(1, 2)", "1:1"],
  ['\n #set($x = "#if(")', "2:12"],
  ['#set($x = "a" ) #end', "1:17"],
  ["#@foo(1)x", "1:9"],
  ["#* open", null],
  ["#[[ open", "1:9"],
  ["## $", "1:5"],
  ["$a.b##c", null],
  ['$.post("a", "b")', null],
  ['#set($a = "\\u12")', "no place"],
];

function firstError(template: string): string | null {
  const [error] = parseTemplate(template).errors;
  if (error === undefined) return null;
  return error.line === null ? "no place" : `${error.line}:${error.column}`;
}

test("refuses what Velocity 1.7 refuses, at the same place", () => {
  expect(PLACES.map(([template]) => [template, firstError(template)])).toEqual(PLACES);
});

/** A node with its source, its inner nodes below it. */
function outline(text: string, node: Node): unknown {
  const source = text.slice(node.start, node.end);
  switch (node.kind) {
    case "if":
      return [source, node.branches.map(({ body }) => body.map((inner) => outline(text, inner)))];
    case "directive":
      return node.body === null ? source : [source, node.body.map((inner) => outline(text, inner))];
    case "text":
    case "comment":
    case "reference":
    case "set":
    case "error":
      return `${node.kind} ${source}`;
  }
}

test("gives each node its place in the text", () => {
  const text = '{ "a": "$!{a.b[0]}" }\n#if($x)\n  #set( $y = 1 )\n#end$5 ## done';
  const { nodes, errors } = parseTemplate(text);
  expect(errors).toEqual([]);
  expect(nodes.map((node) => outline(text, node))).toEqual([
    'text { "a": "',
    "reference $!{a.b[0]}",
    'text " }\n',
    ["#if($x)\n  #set( $y = 1 )\n#end", [["set   #set( $y = 1 )\n"]]],
    "text $5 ",
    "comment ## done",
  ]);
});

test("places what strings hold in the text around them, doubled quotes or not", () => {
  const text = '#set($x = "a ""$b.c(""#if($d)e#end"")""")';
  const [set] = parseTemplate(text).nodes;
  const inner = set?.kind === "set" && set.value.kind === "string" ? (set.value.nodes ?? []) : [];
  expect(inner.map(({ start, end }) => text.slice(start, end))).toEqual(['a ""', '$b.c(""#if($d)e#end"")', '""']);
});

test("goes on after an error, and keeps the blocks around it", () => {
  const text = "a #if($x == )b#end c #set($y = ) d\n#foreach($i in $l)$i.f(1,)\n$j#end $k";
  const { nodes, errors } = parseTemplate(text);
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [1, 13],
    [1, 32],
    [2, 26],
  ]);
  expect(nodes.map((node) => outline(text, node))).toEqual([
    "text a ",
    ["#if($x == )b#end", [["text b"]]],
    "text  c ",
    "error #set($y = )",
    "text  d\n",
    ["#foreach($i in $l)$i.f(1,)\n$j#end", ["error $i.f(1,)", "text \n", "reference $j"]],
    "text  ",
    "reference $k",
  ]);
});

test("ends a block that is never closed with the text", () => {
  const { nodes, errors } = parseTemplate("#if($a)#foreach($b in $c)$b");
  expect(errors.map(({ message }) => message)).toEqual(["An #end is missing", "An #end is missing"]);
  expect(nodes).toMatchObject([{ kind: "if", branches: [{ body: [{ kind: "directive", name: "foreach" }] }] }]);
});

/** Texts that make a careless parser crash, or take time with the square of their length. */
const HOSTILE: readonly string[] = [
  "(",
  "#if(",
  "#if((",
  "#set($a=[",
  "#set($a={",
  "$a.b(",
  "$a[",
  "#foreach(",
  "#@x(1)",
  "#define($a)",
  "${",
  "$!",
  "$\\",
  "\\",
  "\\#",
  "#",
  "##\n",
  "#*",
  "#[[",
  '"',
  '#set($a="',
  '#if("',
  "''",
  "$a.",
  "#if(!",
  "-",
  "#if(true)",
  "#else",
  "#end",
  "#macro(a)",
  "$a#set($b=1)",
  " ",
  "\t",
  "\r",
  "{",
  "[[1..",
  "$__proto__.constructor",
  "#constructor(",
];

test.each(HOSTILE)("answers %j, a thousand times over", (text) => {
  expect(parseTemplate(text.repeat(1000)).errors.length).toBeLessThan(1500);
});
