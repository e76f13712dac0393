import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import type { Surroundings } from "../surroundings.ts";
import { hoverAt } from "./hover-at.ts";

const SURROUNDINGS: Surroundings = {
  situation: {
    request: { body: '{"user":{"name":"x"},"items":[{"a":"b"},{"a":"c/d"}]}' },
    context: { identity: { sourceIp: "192.0.2.1" } },
  },
};

/** What is told at the bar in a template: `«word» title | sentences | values on the sample`. */
function tellAtBar(template: string): string | null {
  const offset = template.indexOf("|");
  const text = template.replace("|", "");
  const hover = hoverAt(parseTemplate(text), offset, SURROUNDINGS);
  if (hover === null) return null;
  const values = (hover.values ?? []).map(({ printed, className }) => `${printed} (${className ?? "nothing"})`);
  return [`«${text.slice(hover.start, hover.end)}» ${hover.title}`, ...hover.says, ...values].join(" | ");
}

const HOVERS: readonly (readonly [template: string, told: string | null])[] = [
  ["$inp|ut.body", "«input» $input | The request: body, JSON and parameters. |  (com.amazonaws.apigateway.Input)"],
  [
    "$input.bo|dy",
    '«body» $input.body: String | The payload as text. | An empty payload reads as {}; recorded for $input.body, guessed for path and json. | {"user":{"name":"x"},"items":[{"a":"b"},{"a":"c/d"}]} (java.lang.String)',
  ],
  [
    "$input.pa|th('$.items')",
    '«path(\'$.items\')» $input.path(String jsonPath): List of Map | The object that a JSONPath finds. | A list that came from JSON prints as JSON, with / as \\/. | [{"a":"b"},{"a":"c\\/d"}] (net.minidev.json.JSONArray)',
  ],
  ["#foreach($i in $input.path('$.items'))$i.|a#end", "«a» .a: String | b (java.lang.String) | c/d (java.lang.String)"],
  [
    "#set($|x = $input.path('$.user'))$x",
    "«x» $x: Map | Given by #set. | A map prints as {a=1, b=2}, one that came from JSON too; use $input.json for JSON. | {name=x} (java.util.LinkedHashMap)",
  ],
  ['#set($x = 1)#set($y = "$|x")', "«x» $x: Integer | Given by #set. | 1 (java.lang.Integer)"],
  [
    "$context.identity.sou|rceIp",
    "«sourceIp» $context.identity.sourceIp: String | The address that the call came from. | 192.0.2.1 (java.lang.String)",
  ],
  [
    "$context.re|questOverride",
    "«requestOverride» $context.requestOverride: map | What goes to the back end instead. | A template can set it. | $context and the maps in it print as nothing. |  (java.lang.String)",
  ],
  [
    "#fo|reach($i in [1])#end",
    "«#foreach» #foreach($item in $list) … #end | Once an element; $foreach tells index, count and hasNext. | #foreach ends after 1,000 rounds; that it does so silently is inferred. | #foreach over a text, a number or what is missing does nothing. | #foreach over a map goes over its values; use .keySet() or .entrySet() for the keys.",
  ],
  [
    "#ev|aluate(1)",
    "«#evaluate» no directive | This prints as it is written. | An unknown directive prints as written, #evaluate too; its arguments are not looked up, yet have to be well formed.",
  ],
  [
    "$nope.|x",
    "«x» .x: nothing | What is missing, at any depth, is the empty text: it prints nothing, and can be set. |  (nothing)",
  ],
  [
    "#set($s='ab')$s.sub|string(1)",
    "«substring(1)» String.substring(int from), substring(int from, int to) → String | What stands from a place to before another, from 0. | b (java.lang.String)",
  ],
  [
    "$util.esc|apeJavaScript('x')",
    "«escapeJavaScript('x')» $util.escapeJavaScript(String text): String | Escapes a text for a JavaScript string; ' becomes \\'. | $util.escapeJavaScript escapes ' too, which JSON does not allow: add .replaceAll(\"\\\\'\",\"'\"). | $util's functions take texts; with anything else they give nothing. | x (java.lang.String)",
  ],
  ["te|xt", null],
  ["\\#|set", null],
  [
    "#set($m = {'a': 1})$|m",
    "«m» $m: Map | Given by #set. | A map prints as {a=1, b=2}, one that came from JSON too; use $input.json for JSON. | {a=1} (java.util.LinkedHashMap)",
  ],
  ["#if(false)$inp|ut.body#end", "«input» $input | The request: body, JSON and parameters."],
  [
    "#foreach($i in [1..9])$|foreach.count#end",
    "«foreach» $foreach: loop | Where the loop stands. | {} (org.apache.velocity.runtime.directive.ForeachScope) | {} (org.apache.velocity.runtime.directive.ForeachScope) | {} (org.apache.velocity.runtime.directive.ForeachScope)",
  ],
  ["#set($l = ['a'])$l[0]$l[|0]", "«[0]» [0]: String | a (java.lang.String)"],
];

test.each(HOVERS)("at the bar in %s the page tells what it is", (template, told) => {
  expect(tellAtBar(template)).toBe(told);
});

test("without a sample there are no values", () => {
  expect(hoverAt(parseTemplate("$input.body"), 8, {})).toEqual({
    start: 7,
    end: 11,
    title: "$input.body: String",
    says: [
      "The payload as text.",
      "An empty payload reads as {}; recorded for $input.body, guessed for path and json.",
    ],
  });
});
