import { expect, test } from "vitest";
import type { Finding, FindingField } from "../../../core/integration/finding.ts";
import { describeChange } from "./describe-change.ts";

const found = (severity: Finding["severity"], field: FindingField, path = "1"): Finding => ({
  rule: "r",
  field,
  path,
  severity,
  message: "m",
  evidence: "inferred",
});

const URI = found("error", "uri");
const PARAMETERS = ["1", "2"].map((path) => found("warning", "requestParameters", path));
const MANY = (["uri", "type", "credentials", "tlsConfig"] as const).map((field) => found("error", field));

const ROWS: readonly (readonly [string, readonly Finding[], readonly Finding[], string | null])[] = [
  ["nothing new", [URI], [{ ...URI, message: "said otherwise" }], null],
  ["one more", [], [URI], "1 error at URI."],
  ["some more", [URI], [URI, ...PARAMETERS], "2 warnings at Request parameters."],
  ["one for another", [URI], PARAMETERS, "2 warnings at Request parameters. 1 error at URI gone."],
  ["one less", [URI, ...PARAMETERS], PARAMETERS, "1 error at URI gone."],
  ["none left", [URI], [], "No problems."],
  ["many at once", [], MANY, "4 problems at 4 fields."],
];

test.each(ROWS)("tells of %s", (...[, before, after, said]) => {
  expect(describeChange(before, after)).toBe(said);
});
