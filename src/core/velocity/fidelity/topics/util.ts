import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What `$util` gives. */
export const UTIL = {
  "quotes-are-escaped": {
    says: '$util.escapeJavaScript escapes \' too, which JSON does not allow: add .replaceAll("\\\\\'","\'").',
    evidence: "documented",
    noticed: "render",
    cases: [
      prints('$util.escapeJavaScript("it\'s")', "it\\'s"),
      prints('$util.escapeJavaScript("it\'s").replaceAll("\\\\\'","\'")', "it's"),
    ],
  },
  "slashes-are-escaped": {
    says: "$util.escapeJavaScript writes / as \\/, and what is not ASCII as \\uXXXX.",
    evidence: "open",
    noticed: "render",
    cases: [prints("$util.escapeJavaScript('a/é')", "a\\/\\u00E9")],
  },
  "util-takes-texts": {
    says: "$util's functions take texts; with anything else they give nothing.",
    evidence: "open",
    noticed: "render",
    cases: [prints("[$util.urlEncode(1)]", "[]"), prints("[$util.escapeJavaScript($input.path('$.tags'))]", "[]")],
  },
  "util-takes-what-is-missing": {
    says: "Of what is missing $util's functions give the empty text.",
    evidence: "recorded",
    cases: [prints("[$util.urlEncode($nope)][$util.escapeJavaScript($nope)][$util.base64Encode($nope)]", "[][][]")],
  },
  "gateway-has-no-more-functions": {
    says: "$util has six functions; those of AppSync, such as $util.toJson, give nothing here.",
    evidence: "documented",
    noticed: "render",
    cases: [prints("[$util.toJson($nope)][$util.qr('a')]", "[][]")],
  },
  "urls-are-coded-as-forms": {
    says: "$util.urlEncode writes a blank as +, ~ as %7E, and leaves * as it is.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("$util.urlEncode('a b~*é&')", "a+b%7E*%C3%A9%26"), prints("$util.urlDecode('a+b%20c')", "a b c")],
  },
  "broken-codes-fail": {
    says: "What is no base64, and a broken % in a URL, fail the render.",
    evidence: "open",
    cases: [fails("$util.base64Decode('***')"), fails("$util.urlDecode('%zz')")],
  },
  "base64-is-utf-8": {
    says: "$util.base64Encode and base64Decode take texts as UTF-8.",
    evidence: "open",
    cases: [prints("$util.base64Encode('é') $util.base64Decode('w6k=')", "w6k= é")],
  },
  "parsed-json-prints-as-paths-do": {
    says: "What $util.parseJson gives prints as what $input.path gives: a list as JSON, a map as {a=1}.",
    evidence: "open",
    cases: [prints("$util.parseJson('[\"a/b\"]') $util.parseJson('{\"a\":[1]}')", '["a\\/b"] {a=[1]}')],
  },
  "parsed-scalars": {
    says: "$util.parseJson takes a value on its own, and gives a bare text back; a broken { or [ fails the render.",
    evidence: "open",
    cases: [
      prints("$util.parseJson('abc') $util.parseJson('1') [$util.parseJson('null')]", "abc 1 []"),
      fails("$util.parseJson('{\"a\"')"),
    ],
  },
} as const satisfies LedgerEntries;
