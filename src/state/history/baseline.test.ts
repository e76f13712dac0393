import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../../core/integration/draft/draft.ts";
import { SAMPLES } from "../../core/integration/samples.ts";
import { toDraft } from "../../core/integration/draft/to-draft.ts";
import { isChanged } from "./baseline.ts";

const BEGAN = toDraft(SAMPLES[0].input);
const [first = { name: "", value: "" }] = BEGAN.requestParameters;

interface Row {
  readonly title: string;
  readonly now: Partial<Draft>;
  readonly is: boolean;
}

const ROWS: readonly Row[] = [
  { title: "nothing", now: structuredClone(BEGAN), is: false },
  { title: "a text", now: { uri: "x" }, is: true },
  { title: "a row's value", now: { requestParameters: [{ ...first, value: "'x'" }] }, is: true },
  { title: "a row more", now: { requestParameters: [first, { name: "x", value: "" }] }, is: true },
  { title: "a row without a text", now: { requestParameters: [{ name: "", value: "" }, first] }, is: false },
  { title: "a cache key", now: { cacheKeyParameters: ["x"] }, is: true },
  { title: "what was loaded empty", now: { loadedEmpty: ["uri"] }, is: true },
  { title: "a member beyond the form", now: { unknownMembers: "{}" }, is: true },
];

test.each(ROWS)("of a draft in which $title is other, says whether it is changed", ({ now, is }) => {
  expect(isChanged({ ...BEGAN, ...now }, { draft: BEGAN, from: "target" })).toBe(is);
});

test("where it is not known what the draft began as, it is changed", () => {
  expect(isChanged(EMPTY_DRAFT, null)).toBe(true);
});
