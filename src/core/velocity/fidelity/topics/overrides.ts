import { prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What a template can tell the gateway through `$context`. */
export const OVERRIDES = {
  "overrides-are-set": {
    says: "$context.requestOverride and responseOverride are set by name or by index, and read back.",
    evidence: "recorded",
    noticed: "source",
    cases: [
      prints("#set($context.requestOverride.header.a = '1')$context.requestOverride.header.a", "1"),
      prints("#set($context.requestOverride.header['x-a'] = '1')$context.requestOverride.header['x-a']", "1"),
      prints("#set($context.responseOverride.status = 404)$context.responseOverride.status", "404"),
    ],
  },
  "overrides-are-put": {
    says: ".put sets an override too, and prints nothing where none was set before.",
    evidence: "recorded",
    cases: [prints("[$context.requestOverride.header.put('b', '2')] $context.requestOverride.header.b", "[] 2")],
  },
  "context-takes-other-names": {
    says: "#set of any other name of $context keeps it for the rest of the template; API Gateway may refuse.",
    evidence: "open",
    noticed: "source",
    cases: [prints("#set($context.foo = 1)$context.foo", "1")],
  },
  "absent-maps-take-nothing": {
    says: "#set of a member of what $context does not hold does nothing.",
    evidence: "velocity-1.7",
    cases: [prints("#set($context.nope.header = 1)[$context.nope]", "[]")],
  },
} as const satisfies LedgerEntries;
