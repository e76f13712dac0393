import { expect, test } from "vitest";
import { layOutJson } from "../request/body/lay-out-json.ts";
import { compareLines, type LineChange } from "./compare-lines.ts";

const compare = (before: unknown, after: unknown) =>
  compareLines(layOutJson(JSON.stringify(before)), layOutJson(JSON.stringify(after)));

interface Row {
  readonly says: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly changes: readonly LineChange[];
}

const ROWS: readonly Row[] = [
  { says: "the same is no change", before: { a: "1", m: { x: "y" } }, after: { a: "1", m: { x: "y" } }, changes: [] },
  { says: "what was moved is no change", before: { a: 1, m: ["x", "y"] }, after: { m: ["y", "x"], a: 1 }, changes: [] },
  {
    says: "members come, change and go",
    before: { a: "1", gone: 5 },
    after: { a: "2", fresh: true },
    changes: [
      { kind: "changed", path: '"a"', before: '"1"', after: '"2"' },
      { kind: "added", path: '"fresh"', after: "true" },
      { kind: "removed", path: '"gone"', before: "5" },
    ],
  },
  {
    says: "an entry of a map is a change of its own",
    before: { m: { a: "1", b: "2", c: "3" } },
    after: { m: { a: "1", b: "!", d: "4" } },
    changes: [
      { kind: "changed", path: '"m"\n"b"', before: '"2"', after: '"!"' },
      { kind: "added", path: '"m"\n"d"', after: '"4"' },
      { kind: "removed", path: '"m"\n"c"', before: '"3"' },
    ],
  },
  {
    says: "the first entry of an empty map is one change",
    before: { m: {} },
    after: { m: { a: "1" } },
    changes: [{ kind: "added", path: '"m"\n"a"', after: '"1"' }],
  },
  {
    says: "the last entry of a map is one change",
    before: { l: ["k"] },
    after: { l: [] },
    changes: [{ kind: "removed", path: '"l"\n"k"', before: '"k"' }],
  },
  {
    says: "an empty map that comes or becomes a text is a change",
    before: { m: {} },
    after: { m: "", n: {} },
    changes: [
      { kind: "changed", path: '"m"', before: "{}", after: '""' },
      { kind: "added", path: '"n"', after: "{}" },
    ],
  },
  {
    says: "a map that becomes a text is told by what went and what came",
    before: { m: { a: 1 } },
    after: { m: "t" },
    changes: [
      { kind: "added", path: '"m"', after: '"t"' },
      { kind: "removed", path: '"m"\n"a"', before: "1" },
    ],
  },
];

test.each(ROWS)("$says", ({ before, after, changes }) => {
  expect(compare(before, after)).toEqual(changes);
});
