import { expect, test } from "vitest";
import { PUT_ROWS, TRAPS } from "./cases/known-rows.fixture.ts";
import { INPUT_RULES } from "./rules.ts";
import { SHAPE_RULES } from "./shape/shape-rules.ts";

const ROWS = [...PUT_ROWS.flatMap(([, , rows]) => rows), ...TRAPS];
const IDS = new Set([...SHAPE_RULES, ...INPUT_RULES].map(({ id }) => id));

test.each(PUT_ROWS)(
  "every known row of %s is told by a rule, or it is said who tells it (%i rows)",
  (_, count, rows) => {
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ rules, instead }) => (rules === undefined) === (instead === undefined))).toEqual([]);
  },
);

test("names only rules that there are", () => {
  expect(ROWS.flatMap(({ rules = [] }) => rules.filter((id) => !IDS.has(id)))).toEqual([]);
});

/** Rules that no row asks for: what the SDKs check, and what we conclude from the fields themselves. */
const BEYOND = [
  "empty-label",
  "unsendable-label",
  "identifier-shape",
  "label-not-text",
  "integer-expected",
  "boolean-expected",
  "vpc-link-type",
  "integration-target-arn",
  "integration-target-unused",
  "credentials-kind",
  "mapping-static-variable",
  "tls-unverified",
];

test("has no rule that is forgotten in the table", () => {
  const told = new Set(ROWS.flatMap(({ rules = [] }) => rules));
  expect([...IDS].filter((id) => !told.has(id)).toSorted()).toEqual(BEYOND.toSorted());
});
