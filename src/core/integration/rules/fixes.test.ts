import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { anyInput, anyMethod } from "./cases/any-input.fixture.ts";
import { INPUT_RULES } from "./rules.ts";
import type { MethodContext } from "./rule.ts";
import { runRules } from "./run-rules.ts";

/**
 * What these are about could not be read before: an unknown type has no URI that fits it, a target without a place no
 * source. Their fix makes it readable, and what is wrong with it shows. All others make nothing worse.
 */
const UNCOVERS: ReadonlySet<string> = new Set([
  "boolean-for-text",
  "number-for-text",
  "integer-expected",
  "type-enum",
  "connection-type-enum",
  "response-transfer-mode-enum",
  "uri-http-endpoint",
  "uri-arn",
  "uri-path-or-action",
  "uri-region-partition",
  "uri-proxy-target",
  "mapping-target",
]);

const run = (value: object, method: MethodContext) => runRules({ rules: INPUT_RULES, value, method });
const countOf = (findings: readonly Finding[], rule: string) => findings.filter((one) => one.rule === rule).length;

/** The rules that find more errors after than before. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const rules = new Set(after.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
  return [...rules].filter((rule) => countOf(after, rule) > countOf(before, rule));
}

function expectMended(input: object, method: MethodContext) {
  const before = run(input, method);
  for (const { rule, fix } of before) {
    if (fix === undefined) continue;
    const after = run(
      {
        ...input,
        ...Object.fromEntries(
          fix.changes.flatMap((change) => ("value" in change ? [[change.field, change.value]] : [])),
        ),
      },
      method,
    );
    expect(countOf(after, rule), `${rule}: ${fix.title}`).toBeLessThan(countOf(before, rule));
    if (!UNCOVERS.has(rule)) expect(newErrors(before, after), `${rule}: ${fix.title}`).toEqual([]);
  }
}

test("a fix removes its finding and draws no error, whatever else is wrong", () => {
  fc.assert(
    fc.property(anyInput, anyMethod, (input, method) => expectMended(input, method)),
    { numRuns: 3_000, seed: 20 },
  );
});

test("a fix of a value's shape removes its finding", () => {
  const scalar = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null));
  const shapes = fc.record(
    {
      requestParameters: fc.dictionary(fc.constantFrom("integration.request.header.A", "b"), scalar),
      requestTemplates: fc.dictionary(fc.string(), scalar),
      timeoutInMillis: fc.oneof(scalar, fc.nat().map(String)),
      tlsConfig: fc.record({ insecureSkipVerification: fc.oneof(scalar, fc.constantFrom("true", "false")) }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(shapes, (input) => expectMended(input, {})),
    { numRuns: 1_000, seed: 20 },
  );
});

test("beyond the first ten, problems of one kind carry no copy of the map", () => {
  const entries = Array.from({ length: 200 }, (_, row) => [`integration.request.header.A${row}`, "unquoted"]);
  const input: Partial<PutIntegrationInput> = { requestParameters: Object.fromEntries(entries) };
  const found = run(input, {}).filter(({ rule }) => rule === "mapping-source");
  expect([found.length, found.filter(({ fix }) => fix).length]).toEqual([200, 10]);
});
