import { expect, test } from "vitest";
import { parseTemplate } from "../parser/parse-template.ts";
import { render, type RenderOptions } from "../render/render.ts";
import { LEDGER, LEDGER_TOPICS } from "./ledger.ts";
import type { LedgerCase } from "./ledger-case.ts";
import type { LedgerEntries } from "./ledger-entry.ts";
import { LEDGER_SITUATION } from "./ledger-situation.ts";
import { reliedOnInSource } from "./relied-on-in-source.ts";

const ENTRIES: LedgerEntries = LEDGER;

function situationOf({ body }: LedgerCase): RenderOptions {
  return body === undefined
    ? LEDGER_SITUATION
    : { ...LEDGER_SITUATION, request: { ...LEDGER_SITUATION.request, body } };
}

test.each(Object.entries(ENTRIES))("%s holds", (_id, { cases }) => {
  for (const one of cases) {
    const rendering = render(one.template, situationOf(one));
    expect([one.template, "output" in rendering ? rendering.output : null]).toEqual([one.template, one.output]);
  }
});

const noticed = (by: "render" | "source") =>
  Object.entries(ENTRIES).flatMap(([id, entry]) => {
    const [first] = entry.cases;
    return entry.noticed === by && first !== undefined ? [{ id, first }] : [];
  });

test.each(noticed("render"))("a render that relies on $id says so", ({ id, first }) => {
  expect(render(first.template, situationOf(first)).reliedOn).toContain(id);
});

test.each(noticed("source"))("the text of a template tells that it relies on $id", ({ id, first }) => {
  expect(reliedOnInSource(parseTemplate(first.template))).toContain(id);
});

test.each([
  '{"id": "$input.path(\'$.address\').city"#foreach($i in [1, 2]), $i#end#if(1 < 2)x#end}',
  '#set($root = $input.path("$"))\n{\n"id": $root.id,\n"sku": "$root.items[0].sku"\n}\n',
])("a template that relies on nothing surprising is told nothing: %s", (template) => {
  expect([...render(template, LEDGER_SITUATION).reliedOn, ...reliedOnInSource(parseTemplate(template))]).toEqual([]);
});

test.each([
  ["#set($previous = $m.put('a', 1))", []],
  ["#if($m.remove('a') == 1)x#{else}$m.clear()$m.put('a', 1)#end", ["changes-print"]],
  ["#foreach($i in [1, 2])\n  #if($i > 1)$l.add($i)#end\n#end", ["indentation-stays", "changes-print"]],
  ["$input.path('$.a.b')$input.path(\"$.a['b-c']\")", []],
])("%s relies by its text on %j", (template, names) => {
  expect(reliedOnInSource(parseTemplate(template))).toEqual(names);
});

test("a behaviour has one name, in one topic", () => {
  const names = LEDGER_TOPICS.flatMap(({ entries }) => Object.keys(entries));
  expect(names).toEqual(Object.keys(LEDGER));
});
