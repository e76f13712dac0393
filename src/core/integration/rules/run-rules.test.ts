import { expect, test } from "vitest";
import { RULE_CASES } from "../check-integration.fixture.ts";
import { CONTENT_CASES } from "./cases/content-cases.fixture.ts";
import { PARAMETER_CASES } from "./cases/parameter-cases.fixture.ts";
import { VALID, type RuleCase } from "./cases/rule-case.fixture.ts";
import { SHAPE_CASES } from "./cases/shape-cases.fixture.ts";
import { URI_CASES } from "./cases/uri-cases.fixture.ts";
import { INPUT_RULES } from "./pending.fixture.ts";
import { runRules } from "./run-rules.ts";

const CASES: readonly RuleCase[] = [...SHAPE_CASES, ...URI_CASES, ...PARAMETER_CASES, ...CONTENT_CASES];
const run = (value: object, method = {}) => runRules({ rules: INPUT_RULES, value: { ...VALID, ...value }, method });

test.each(CASES)("is found: $title", ({ refused, finding, also = [], accepted, method, acceptedMethod }) => {
  const [first, ...others] = run(refused, method);
  expect(first).toEqual(finding);
  expect(others.map(({ rule }) => rule)).toEqual(also);
  expect(run(accepted, acceptedMethod ?? method)).toEqual([]);
});
void RULE_CASES;
