import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_NAMES } from "../fields/fields.ts";
import { findingKey } from "../finding.ts";
import { anyInput, anyMethod } from "./cases/any-input.fixture.ts";
import { VALID } from "./cases/rule-case.fixture.ts";
import { INPUT_RULES } from "./rules.ts";
import { runRules } from "./run-rules.ts";

const run = (value: object, method = {}) => runRules({ rules: INPUT_RULES, value: { ...VALID, ...value }, method });

test("never throws, whatever value comes in", () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.dictionary(fc.constantFrom(...FIELD_NAMES, "unknownMembers"), fc.jsonValue({ maxDepth: 4 })),
  );
  fc.assert(
    fc.property(anything, fc.boolean(), (value, isParsed) => {
      const read: unknown = isParsed ? JSON.parse(JSON.stringify(value).replaceAll('"a', '"__proto__')) : value;
      expect(runRules({ rules: INPUT_RULES, value: read, method: {} })).toBeInstanceOf(Array);
    }),
    { numRuns: 2_000 },
  );
});

test("finds no place twice, so that each finding has a key of its own", () => {
  fc.assert(
    fc.property(anyInput, anyMethod, (value, method) => {
      const keys = runRules({ rules: INPUT_RULES, value, method }).map(findingKey);
      expect([...new Set(keys)]).toEqual(keys);
    }),
    { numRuns: 1_000 },
  );
});

test.each(["{", "'", "$", "a", "arn:", "/", " ", "\ud800", "{a", "${", '"', "requestOverride.header["])(
  "takes a megabyte of %j everywhere",
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const map = {
      [text]: text,
      [`integration.request.header.${text}`]: text,
      "integration.request.path.a": `'${text}'`,
    };
    const fields = Object.fromEntries(FIELD_NAMES.map((field) => [field, text]));
    const value = { ...fields, type: "AWS", requestParameters: map, requestTemplates: map, cacheKeyParameters: [text] };
    const method = { resourcePath: text, authorizationType: text, requestParameters: { [text]: true } };
    expect(runRules({ rules: INPUT_RULES, value, method }).length).toBeGreaterThan(0);
    expect(runRules({ rules: INPUT_RULES, value: { ...value, type: "HTTP" }, method }).length).toBeGreaterThan(0);
  },
);

test("says nothing of what cannot be read but that", () => {
  const found = run({ uri: 5, timeoutInMillis: {}, unknownMembers: 7 });
  expect(found.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    "number-for-text uri",
    "structure-for-value timeoutInMillis",
  ]);
});

test("takes a null for absent, as the service does", () => {
  expect(run({ connectionId: null, requestParameters: { "integration.request.header.A": null } })).toEqual([]);
});

test("reads an input anew at every check", () => {
  const requestParameters: Record<string, string> = { "integration.request.header.A": "unquoted" };
  const value = { requestParameters };
  expect(run(value).map(({ rule }) => rule)).toEqual(["mapping-source"]);
  requestParameters["integration.request.header.A"] = "'quoted'";
  expect(run(value)).toEqual([]);
});
