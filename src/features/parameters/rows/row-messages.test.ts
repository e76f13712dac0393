import { expect, test } from "vitest";
import type { Finding } from "../../../core/integration/finding.ts";
import { joinRows, toRowFindings } from "./row-messages.ts";

const found = (rule: string, path?: string, fix?: Finding["fix"]): Finding => ({
  rule,
  field: "requestParameters",
  severity: "error",
  message: `${rule} says so`,
  evidence: "recorded",
  ...(path !== undefined && { path }),
  ...(fix && { fix }),
});
const row = (name: string, value = "v") => ({ name, value });

test("lays a finding to the row that it names, and the others to none", () => {
  const target = found("mapping-target", "b", { title: "Map to c", changes: [] });
  const source = found("mapping-source", "a");
  const [whole, gone] = [found("parameters-ignored"), found("mapping-source", "gone")];
  const rows = [row("a"), row("b")];
  expect(toRowFindings(rows, [target, whole, source, gone])).toEqual({
    byRow: new Map([
      [
        1,
        [
          {
            key: "mapping-target requestParameters b",
            severity: "error",
            text: "mapping-target says so",
            remedy: { title: "Map to c", isJoin: false },
            cell: "name",
          },
        ],
      ],
      [
        0,
        [
          {
            key: "mapping-source requestParameters a",
            severity: "error",
            text: "mapping-source says so",
            cell: "value",
          },
        ],
      ],
    ]),
    others: [whole, gone],
  });
});

test("says at each row of the same target which is sent, and what is wrong with that at that one only", () => {
  const rows = [row("a", "1"), row("b"), row("a", "2"), row("a", "3")];
  const { byRow } = toRowFindings(rows, [found("repeated-name", "a"), found("mapping-source", "a")]);
  expect([...byRow].map(([index, messages]) => [index, messages.map(({ text }) => text)])).toEqual([
    [0, ["Not sent: row 4 has the same target."]],
    [2, ["Not sent: row 4 has the same target."]],
    [3, ["Rows 1, 3 with the same target: this one is sent.", "mapping-source says so"]],
  ]);
});

test("a row without a target is told so, an empty row is not", () => {
  const { byRow } = toRowFindings([row("", ""), row("", "v")], [found("nameless-row", "")]);
  expect([...byRow.keys()]).toEqual([1]);
});

test("joined rows leave what is sent, where the first of them stood", () => {
  const rows = [row("a", "1"), row("b"), row("a", "2"), row("a", "3")];
  expect(joinRows(rows, "a")).toEqual([row("a", "3"), row("b")]);
  const sent = (all: typeof rows) => Object.entries(Object.fromEntries(all.map(({ name, value }) => [name, value])));
  expect(sent([...joinRows(rows, "a")])).toEqual(sent(rows));
});
