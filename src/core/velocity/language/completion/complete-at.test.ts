import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { STARTERS } from "../start/starters.ts";
import type { Surroundings } from "../surroundings.ts";
import { completeAt } from "./complete-at.ts";

const SURROUNDINGS: Surroundings = {
  parameters: { path: ["id"], querystring: ["q"], header: ["X-Trace"] },
  stageVariables: ["host"],
  situation: { request: { body: '{"user":{"name":"x","odd-key":1,"a b":2},"items":[{"a":"b"}]}' } },
};

/** Offers at the bar in a template. */
function completeAtBar(template: string) {
  const offset = template.indexOf("|");
  return completeAt(parseTemplate(template.replace("|", "")), offset, SURROUNDINGS);
}

const GATEWAY = ["input", "context", "util", "stageVariables"];
const DIRECTIVES = ["set", "if", "elseif", "else", "end", "foreach", "define", "break", "stop"];

const CARETS: readonly (readonly [template: string, labels: readonly string[]])[] = [
  ['{"a": "#|', DIRECTIVES],
  ["#fo|", DIRECTIVES],
  ["#{fo|", DIRECTIVES],
  ["## #|", []],
  ["\\#|", []],
  ['{"a": "$|', GATEWAY],
  ["$!{co|", GATEWAY],
  ["#set($first-name = 1)\n#define( $block )x#end $|", [...GATEWAY, "first-name", "block"]],
  ["#foreach($i in [1])\n$!|", [...GATEWAY, "i", "foreach", "velocityCount"]],
  ["#foreach($i in [1])#end $|", GATEWAY],
  ["$| #set($later = 1)", GATEWAY],
  ["#set($m.key = 1)$|", GATEWAY],
  ["$input.|", ["body", "json", "path", "params"]],
  ["${context.requestOverride.he|", ["header", "path", "querystring"]],
  ["$context.identity.clientCert.validity.|", ["notAfter", "notBefore"]],
  ["$context.authorizer['|']", ["principalId", "claims"]],
  ["$stageVariables.|", ["host"]],
  ["$stageVariables['|", ["host"]],
  ["$input.params('|')", ["id", "q", "X-Trace"]],
  ['$input.params("|', ["id", "q", "X-Trace"]],
  ["$input.path('|", ["$"]],
  ["$input.path('$|", [".user", ".items"]],
  ["$input.json('$.us|')", [".user", ".items"]],
  ["$input.path('$.user.|')", [".name", "['odd-key']", "['a b']"]],
  ["$input.path('$.items[*]|')", [".a"]],
  ["$input.path('$.nothing.|')", []],
  ["#set($u = $input.path('$.user'))$u['|']", ["name", "odd-key", "a b"]],
  ["$unknown.|", []],
  ["$constructor.|", []],
  ["{plain|", []],
  ["$5|", []],
  ["{$\n|", []],
  [
    "#foreach($i in $input.path('$.items'))$foreach.|#end",
    ["count", "first", "hasNext", "index", "last", "parent", "topmost"],
  ],
];

test.each(CARETS)("at the bar in %s stands what can stand there", (template, labels) => {
  expect(completeAtBar(template).map(({ label }) => label)).toEqual(labels);
});

const FIRSTS: readonly (readonly [template: string, labels: readonly string[]])[] = [
  ["$input.path('$.user').|", ["name", "odd-key", "get"]],
  ["#foreach($i in $input.path('$.items'))\"$i.|\"#end", ["a", "get", "getOrDefault"]],
  ["#set($s = 'x')#if($s.|)a#end", ["length", "isEmpty", "isBlank"]],
  ["#set($l = [1])$l.get(0).|", ["intValue", "longValue", "doubleValue"]],
  ["#set($m = {'a': 1})#foreach($e in $m.entrySet())$e.|#end", ["key", "value", "getKey"]],
  ["$input.params().header.|", ["X-Trace", "get", "getOrDefault"]],
];

test.each(FIRSTS)("at the bar in %s stand the members of the value's type", (template, labels) => {
  expect(
    completeAtBar(template)
      .slice(0, labels.length)
      .map(({ label }) => label),
  ).toEqual(labels);
});

test("a template that is still empty can begin as a whole", () => {
  const labels = STARTERS.map(({ name }) => name);
  for (const empty of ["|", "  |", "|\n"]) expect(completeAtBar(empty).map(({ label }) => label)).toEqual(labels);
  expect(completeAtBar("  |").find(({ label }) => label === "pass-body")).toEqual({
    kind: "template",
    label: "pass-body",
    snippet: "\\$input.json('\\$')\n",
    detail: "The payload as it came",
    start: 0,
    end: 2,
  });
  for (const begun of ["{}|", "pass|", "a $x b|"]) expect(completeAtBar(begun)).toEqual([]);
});

test("a completion says what it puts where, and what it is", () => {
  const [, json] = completeAtBar("$input.js|");
  expect(json).toEqual({
    kind: "method",
    label: "json",
    snippet: "json('$1')",
    detail: "The JSON text that a JSONPath finds",
    start: 7,
    end: 9,
  });
  expect(completeAtBar("$context.requestOverride.|")[0]).toEqual({
    kind: "property",
    label: "header",
    snippet: "header",
    detail: "Headers by name (assignable)",
    documentation: "A template can set this with #set.",
    start: 25,
    end: 25,
  });
  expect(completeAtBar("#set($s = 'x')$s.replaceA|").find(({ label }) => label === "replaceAll")).toEqual({
    kind: "method",
    label: "replaceAll",
    snippet: "replaceAll('$1')",
    detail: "(String regex, String by) → String",
    documentation: "Each match replaced; \\ and $ have a meaning in both.",
    start: 17,
    end: 25,
  });
});
