import { CONDITIONS } from "./topics/conditions.ts";
import { CONTEXT } from "./topics/context.ts";
import { DIRECTIVES } from "./topics/directives.ts";
import { INPUT } from "./topics/input.ts";
import { JSON_PATH } from "./topics/json-path.ts";
import type { LedgerEntries } from "./ledger-entry.ts";
import { LEXING } from "./topics/lexing.ts";
import { LIMITS } from "./topics/limits.ts";
import { METHODS } from "./topics/methods.ts";
import { OVERRIDES } from "./topics/overrides.ts";
import { REFERENCES } from "./topics/references.ts";
import { UTIL } from "./topics/util.ts";
import { VALUES } from "./topics/values.ts";
import { WHITE_SPACE } from "./topics/white-space.ts";

/** What is known of how API Gateway renders, where it surprises. Each rendering tells which of these it relied on. */
export const LEDGER = {
  ...LEXING,
  ...WHITE_SPACE,
  ...REFERENCES,
  ...VALUES,
  ...CONDITIONS,
  ...DIRECTIVES,
  ...METHODS,
  ...JSON_PATH,
  ...INPUT,
  ...UTIL,
  ...CONTEXT,
  ...OVERRIDES,
  ...LIMITS,
} as const satisfies LedgerEntries;

/** The name of a behaviour in the ledger. */
export type LedgerId = keyof typeof LEDGER;

/** The ledger by topic, in the order in which one reads it. */
export const LEDGER_TOPICS: readonly { readonly title: string; readonly entries: LedgerEntries }[] = [
  { title: "Which characters mean something", entries: LEXING },
  { title: "White space", entries: WHITE_SPACE },
  { title: "References", entries: REFERENCES },
  { title: "Values", entries: VALUES },
  { title: "Conditions", entries: CONDITIONS },
  { title: "Directives", entries: DIRECTIVES },
  { title: "Methods", entries: METHODS },
  { title: "JSONPath", entries: JSON_PATH },
  { title: "$input", entries: INPUT },
  { title: "$util", entries: UTIL },
  { title: "$context and $stageVariables", entries: CONTEXT },
  { title: "Overrides", entries: OVERRIDES },
  { title: "Limits, and where this engine differs", entries: LIMITS },
];
