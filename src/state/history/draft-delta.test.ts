import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft, type Row } from "../../core/integration/draft/draft.ts";
import { applyDelta, deltaBetween } from "./draft-delta.ts";
import { shareDraft } from "./share-draft.ts";

/** Few letters, so that texts have much in common; some are long, so that only what differs of them is held. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "\r", "\n", "\ud83d", "\ude00"), maxLength: 6 }),
  fc
    .tuple(fc.constantFrom("x", "yx"), fc.string({ maxLength: 5 }), fc.constantFrom("z", "zx"))
    .map(([start, middle, end]) => start.repeat(200) + middle + end.repeat(200)),
);
const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.record({ name: text, value: text }), { maxLength: 5 });
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    uri: text,
    unknownMembers: text,
    requestParameters: rows,
    requestTemplates: rows,
    cacheKeyParameters: fc.array(text, { maxLength: 3 }),
    loadedEmpty: fc.subarray(["uri", "requestTemplates"] as const),
  })
  .map((parts) => ({ ...EMPTY_DRAFT, ...parts }));

test("leads from any draft to any other and back", () => {
  fc.assert(
    fc.property(drafts, drafts, (from, other) => {
      const to = shareDraft(from, other);
      expect(applyDelta(from, deltaBetween(from, to))).toEqual(other);
      expect(applyDelta(to, deltaBetween(to, from))).toEqual(from);
    }),
  );
});

test("holds of a large template only what was typed", () => {
  const line = '  "orderId": "$input.params(\'orderId\')",\n';
  const template = (value: string): Draft => ({
    ...EMPTY_DRAFT,
    requestTemplates: [{ name: "application/json", value }],
  });
  const [start, end] = [line.repeat(4_000), line.repeat(3_000)];
  const from = template(start + end);
  const delta = deltaBetween(shareDraft(from, template(`${start}typed\n${end}`)), from);
  expect(JSON.stringify(delta).length).toBeLessThan(200);
});

test("holds of a row that goes the row, and of the others nothing", () => {
  const from: Draft = {
    ...EMPTY_DRAFT,
    requestParameters: ["a", "b", "c"].map((name) => ({ name, value: "'x'" })),
  };
  const to = shareDraft(from, {
    ...from,
    requestParameters: from.requestParameters.filter(({ name }) => name !== "b"),
  });
  expect(deltaBetween(to, from)).toEqual([{ part: "requestParameters", rows: [0, { name: "b", value: "'x'" }, 1] }]);
});
