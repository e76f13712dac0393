import { VERBS } from "../fields/fields.ts";

const IDENTIFIER = /^[a-z0-9]{1,64}$/;
const VERB_SET: ReadonlySet<string> = new Set(VERBS);

/**
 * What API Gateway's own labels look like. The SDKs send any text; the proxy forwards nothing else, and the rule
 * `identifier-shape` says so beforehand.
 */
export const LABEL_GRAMMARS = {
  restApiId: { expected: "1 to 64 lower-case letters and digits", matches: (text: string) => IDENTIFIER.test(text) },
  resourceId: { expected: "1 to 64 lower-case letters and digits", matches: (text: string) => IDENTIFIER.test(text) },
  httpMethod: { expected: `one of ${VERBS.join(", ")}`, matches: (text: string) => VERB_SET.has(text) },
  statusCode: {
    expected: "three digits, the first of them 1 to 5",
    matches: (text: string) => /^[1-5]\d\d$/.test(text),
  },
} as const;

export type LabelName = keyof typeof LABEL_GRAMMARS;
