import { CONTENT_CASES } from "./content-cases.fixture.ts";
import { MODEL_CASES } from "./model-cases.fixture.ts";
import { PARAMETER_CASES } from "./parameter-cases.fixture.ts";
import type { RuleCase } from "./rule-case.fixture.ts";
import { SHAPE_CASES } from "./shape-cases.fixture.ts";
import { URI_CASES } from "./uri-cases.fixture.ts";

/** Every rule at least once, in both of its sides. */
export const RULE_CASES: readonly RuleCase[] = [
  ...SHAPE_CASES,
  ...MODEL_CASES,
  ...URI_CASES,
  ...PARAMETER_CASES,
  ...CONTENT_CASES,
];
