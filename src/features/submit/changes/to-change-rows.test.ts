import { expect, test } from "vitest";
import { describeChanges } from "./describe-changes.ts";
import { toChangeRows } from "./to-change-rows.ts";

test("reads a map entry by entry, without those that stay, and other members whole", () => {
  expect(
    toChangeRows([
      { wire: "uri", kind: "changed", before: "https://a", after: "" },
      {
        wire: "requestTemplates",
        kind: "changed",
        before: { "text/xml": "<a/>", "text/plain": "same" },
        after: { "text/plain": "same", "application/json": "{}" },
      },
      { wire: "integrationResponses", kind: "removed", before: { 200: { statusCode: "200" } } },
      { wire: "cacheKeyParameters", kind: "added", after: ["a"] },
    ]),
  ).toEqual([
    { wire: "uri", kind: "changed", before: "https://a", after: '""' },
    { wire: "requestTemplates", entry: "text/xml", kind: "removed", before: "<a/>" },
    { wire: "requestTemplates", entry: "application/json", kind: "added", after: "{}" },
    { wire: "integrationResponses", entry: "200", kind: "removed", before: '{\n  "statusCode": "200"\n}' },
    { wire: "cacheKeyParameters", kind: "added", after: '[\n  "a"\n]' },
  ]);
});

test("shows an empty map that is added as what it is", () => {
  expect(toChangeRows([{ wire: "tlsConfig", kind: "added", after: {} }])).toEqual([
    { wire: "tlsConfig", kind: "added", after: "{}" },
  ]);
});

const added = { wire: "a", kind: "added" } as const;
const removed = { wire: "r", kind: "removed" } as const;
const changed = { wire: "c", kind: "changed" } as const;

test.each([
  [[added], "adds 1 member"],
  [[removed, removed], "removes 2 members"],
  [[added, changed, changed, removed], "adds 1, changes 2, removes 1 member"],
] as const)("sums up %j", (changes, said) => {
  expect(describeChanges(changes)).toBe(said);
});
