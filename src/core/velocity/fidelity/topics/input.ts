import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What `$input` gives. */
export const INPUT = {
  "empty-body-is-an-object": {
    says: "An empty payload reads as {}; recorded for $input.body, guessed for path and json.",
    evidence: "recorded",
    cases: [prints("$input.body $input.path('$') $input.json('$')", "{} {} {}", "")],
  },
  "other-bodies-are-text": {
    says: "A payload that is no JSON is one text, as long as it does not begin with { or [.",
    evidence: "recorded",
    cases: [prints("$input.path('$') $input.json('$')", 'a=b "a=b"', "a=b"), prints("$input.path('$')", "a[", "a[")],
  },
  "broken-bodies-fail": {
    says: "A payload that begins with { or [ and is broken fails the render where it is read, but not $input.body.",
    evidence: "recorded",
    cases: [fails("$input.path('$')", '{"a": '), prints("$input.body", '{"a": ', '{"a": ')],
  },
  "lenient-json": {
    says: "Payloads may have single quotes, or none.",
    evidence: "open",
    cases: [prints("$input.path('$.a') $input.path('$.b')", "1 two", "{'a': 1, b: two}")],
  },
  "absent-json-is-quotes": {
    says: '$input.json of what is absent, or null, is "".',
    evidence: "recorded",
    noticed: "render",
    cases: [prints("$input.json('$.nope')$input.json('$.none')", '""""')],
  },
  "json-is-written-anew": {
    says: "$input.json writes the value anew: without blanks, names in their order, / as it is, numbers as Java has them.",
    evidence: "open",
    cases: [prints("$input.json('$')", '{"b":1.0,"a":1000.0,"c":"é/"}', '{ "b": 1.0, "a": 1e3,\n "c": "\\u00e9\\/" }')],
  },
  "params-look-in-order": {
    says: "$input.params(name) looks in the path, then the query string, then the headers.",
    evidence: "documented",
    noticed: "render",
    cases: [prints("$input.params('id') $input.params('term') $input.params('X-Trace')", "7 x y t")],
  },
  "params-mind-the-case": {
    says: "$input.params(name) tells capitals from small letters, in headers' names too.",
    evidence: "open",
    cases: [prints("[$input.params('x-trace')]", "[]")],
  },
  "params-are-maps": {
    says: "$input.params() holds the maps path, querystring and header.",
    evidence: "recorded",
    cases: [
      prints("$input.params().querystring.term $input.params().header.get('X-Trace')", "x y t"),
      prints("#foreach($k in $input.params().path.keySet())$k=$input.params().path.get($k)#end", "id=7"),
    ],
  },
  "gateway-objects-print-nothing": {
    says: "$input and $util print nothing, and so does a function of theirs without parentheses.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("[$input][$util]", "[][]"), prints("[$input.params][$input.keySet][$util.urlEncode]", "[][][]")],
  },
  "paths-give-copies": {
    says: "Each $input.path reads the payload anew: what a template changes in its result does not show in the next.",
    evidence: "open",
    cases: [
      prints(
        "#set($a = $input.path('$.address'))#set($a.city = 'Rome')$a $input.path('$.address')",
        "{city=Rome} {city=Paris}",
      ),
    ],
  },
} as const satisfies LedgerEntries;
