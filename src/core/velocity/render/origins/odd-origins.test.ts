import { expect, test } from "vitest";
import { render } from "../render.ts";

const BODY = '{"a":"A","b":{"c":"C"},"l":["x","y"],"m":{"k":"v"}}';

/** What the template's references printed, each with what it was made of. */
function readsOf(template: string): string {
  const rendering = render(template, { request: { body: BODY, querystring: { q: "Q" } }, withSpans: true });
  if ("error" in rendering) return rendering.error.message;
  return rendering.spans
    .filter(({ node }) => node.kind === "reference")
    .map(({ start, end, reads }) => {
      const names = reads.map(({ source, path }) => [source, ...path].join("."));
      return `${rendering.output.slice(start, end)} < ${names.join(" ")}`;
    })
    .join(", ");
}

const ROOT = "#set($r = $input.path('$'))";

/** A template after `ROOT` → its references' output, and what of the input that was made of. */
const CASES: readonly (readonly [string, string])[] = [
  ["$input.getBody()", `${BODY} < body`],
  ["$input.path('$.l[*]')[0]", "x < body.l.0"],
  ["$input.path('$.b.nope')$input.params('nope')", ""],
  ["#set($l = ['p', 'q'])#set($l[-1] = $r.a)$l[1]", "A < body.a"],
  ["#set($l = ['p', 'q'])#set($x = $l.set(0, $r.a))$l[0]$l[1]", "A < body.a, q < "],
  ["#set($m = {'k': 'v'})#set($x = $m.replace('k', $r.a))$m.k", "A < body.a"],
  ["#set($m = {'k': 'v'})#foreach($e in $m.entrySet())#set($x = $e.setValue($r.a))#end$m.k", "A < body.a"],
  ["#set($m = {})$m.getOrDefault('k', $r.a)", "A < body.a"],
  ["#set($m = {$r.a: $r.b.c})$m.A", "C < body.b.c"],
  ["#set($x = ($r.a))$x", "A < body.a"],
  ["#foreach($k in $r.m.keySet())$k#end", "k < body.m.k"],
];

test("tells what values were read from after they were set, kept and changed in odd ways", () => {
  expect(CASES.map(([template]) => [template, readsOf(ROOT + template)])).toEqual(CASES);
});
