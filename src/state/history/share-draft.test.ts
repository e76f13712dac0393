import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../../core/integration/draft/draft.ts";
import { shareDraft } from "./share-draft.ts";

const row = (name: string) => ({ name, value: "'x'" });
const FORMER: Draft = {
  ...EMPTY_DRAFT,
  requestParameters: ["a", "b", "c"].map(row),
  cacheKeyParameters: ["k"],
};
const copy = (parts: Partial<Draft>): Draft => ({ ...structuredClone(FORMER), ...parts });
const sharedRows = ({ requestParameters }: Draft) =>
  requestParameters.map((one) => FORMER.requestParameters.indexOf(one));

test("values that say the same are the former draft", () => {
  expect(shareDraft(FORMER, copy({}))).toBe(FORMER);
});

test("a change of one field leaves the others shared", () => {
  const next = shareDraft(FORMER, copy({ uri: "a" }));
  expect(next).toEqual({ ...FORMER, uri: "a" });
  expect([next.requestParameters, next.cacheKeyParameters]).toEqual([FORMER.requestParameters, ["k"]]);
  expect(next.requestParameters).toBe(FORMER.requestParameters);
});

test.each([
  { title: "edited", names: ["a", "bb", "c"], shared: [0, -1, 2] },
  { title: "removed", names: ["a", "c"], shared: [0, 2] },
  { title: "added", names: ["a", "z", "b", "c"], shared: [0, -1, 1, 2] },
  { title: "removed to the last", names: [], shared: [] },
])("the other rows are shared when one is $title", ({ names, shared }) => {
  expect(sharedRows(shareDraft(FORMER, copy({ requestParameters: names.map(row) })))).toEqual(shared);
});
