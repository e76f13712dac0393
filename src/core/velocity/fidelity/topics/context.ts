import { prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What `$context` and `$stageVariables` give. */
export const CONTEXT = {
  "context-prints-nothing": {
    says: "$context and the maps in it print as nothing.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("[$context]", "[]"), prints("[$context.identity] $context.identity.sourceIp", "[] 1.2.3.4")],
  },
  "absent-context-is-empty": {
    says: "What $context and its maps do not hold is the empty text.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("[$context.nope]", "[]"), prints("[$context.identity.caller]", "[]")],
  },
  "hash-order": {
    says: "The gateway's own maps print and iterate in the order of Java's HashMap.",
    evidence: "recorded",
    noticed: "render",
    cases: [
      prints("$input.params()", "{path={id=7}, querystring={term=x y, id=q}, header={X-Trace=t, id=h}}"),
      prints(
        "#foreach($k in $context.keySet())$k #end",
        "requestOverride stage authorizer identity responseOverride httpMethod ",
      ),
    ],
  },
  "claims-are-read-one-by-one": {
    says: "$context.authorizer.claims prints nothing as a whole; each claim is read by its name.",
    evidence: "documented",
    cases: [prints("[$context.authorizer.claims] $context.authorizer.claims.sub", "[] u1")],
  },
  "gateway-errors-are-not-for-templates": {
    says: "$context.error is for gateway responses and logs; in a mapping template it holds nothing.",
    evidence: "documented",
    cases: [prints("[$context.error.message]", "[]")],
  },
  "stage-variables-are-a-map": {
    says: "$stageVariables prints its members, and is read by name or index.",
    evidence: "documented",
    cases: [
      prints(
        "$stageVariables $stageVariables.env ${stageVariables['env']}[$stageVariables.nope]",
        "{env=test} test test[]",
      ),
    ],
  },
} as const satisfies LedgerEntries;
