import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What JSONPath finds, in `$input.path` and `$input.json`. */
export const JSON_PATH = {
  "no-match-is-an-empty-list": {
    says: "A path that can match many (.., *, a filter, a slice) gives a list, an empty one where nothing matches; a plain path is then missing.",
    evidence: "open",
    noticed: "render",
    cases: [
      prints("$input.path('$..nope') $input.path('$.items[?(@.id > 9)]')|$input.path('$.nope')|", "[] []||"),
      prints("$input.path('$.address..city')", '["Paris"]'),
    ],
  },
  "null-is-missing": {
    says: "What is null in JSON reads as missing.",
    evidence: "recorded",
    cases: [prints("[$input.path('$.none')]", "[]")],
  },
  "many-names-give-an-object": {
    says: "Several names in brackets give an object of those that are there.",
    evidence: "open",
    cases: [prints("$input.path(\"$['id','price','nope']\")", "{id=7, price=12.5}")],
  },
  "filters-match-patterns": {
    says: "=~ /…/ in a filter matches a regular expression.",
    evidence: "open",
    cases: [prints("$input.path('$.items[?(@.sku =~ /A.*/)].id')", "[1]")],
  },
  "negative-elements": {
    says: "[-1:] is a list of the last element; [-1] finds nothing.",
    evidence: "open",
    cases: [prints("$input.path('$.items[-1:].id')|$input.path('$.items[-1].id')|", "[2]||")],
  },
  "no-functions": {
    says: "Functions such as length() find nothing, as in Jayway JSONPath 2.0; which version AWS runs is not known.",
    evidence: "open",
    cases: [prints("[$input.path('$.items.length()')]", "[]")],
  },
  "dollar-may-lack": {
    says: "A path may begin without $.",
    evidence: "open",
    cases: [prints("$input.path('address.city')", "Paris")],
  },
  "broken-paths-fail": {
    says: "A path that is no JSONPath, or empty, fails the render.",
    evidence: "open",
    cases: [fails("$input.path('$.[')"), fails("$input.path('')")],
  },
} as const satisfies LedgerEntries;
