import { expect, test } from "vitest";
import { checkIntegration } from "./check-integration.ts";
import { readWireCases } from "./conformance.fixture.ts";
import { partialInputSchema } from "./put-integration-input.ts";
import { VALID } from "./rules/cases/rule-case.fixture.ts";
import { RULE_CASES } from "./rules/cases/rule-cases.fixture.ts";
import type { MethodContext } from "./rules/rule.ts";
import { ruleById, RULES } from "./rules/rules.ts";
import { SAMPLES } from "./samples.ts";
import { toHttpRequest } from "./request/to-http-request.ts";

const check = (changes: object, method?: MethodContext) => checkIntegration({ ...VALID, ...changes }, method);

test.each(RULE_CASES)("is found: $title", ({ refused, finding, also = [], accepted, method, acceptedMethod }) => {
  const [first, ...others] = check(refused, method);
  expect(first).toEqual(finding);
  expect(others.map(({ rule }) => rule)).toEqual(also);
  expect(check(accepted, acceptedMethod ?? method)).toEqual([]);
});

test.each(RULE_CASES.filter(({ finding }) => finding.fix))(
  "is mended by its fix: $title",
  ({ refused, finding, method }) => {
    const changes = Object.fromEntries(
      (finding.fix?.changes ?? []).flatMap((change) => ("value" in change ? [[change.field, change.value]] : [])),
    );
    expect(check({ ...refused, ...changes }, method).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(check({ ...refused, ...changes }, method).map(({ rule }) => rule)).not.toContain(finding.rule);
  },
);

test("every rule has a case that draws it", () => {
  const drawn = new Set(RULE_CASES.map(({ finding }) => finding.rule));
  expect(RULES.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
});

test("a rule says that it has a fix where it has one, and in no other case", () => {
  const fixing = new Set(RULE_CASES.filter(({ finding }) => finding.fix).map(({ finding }) => finding.rule));
  expect(RULES.filter(({ fix }) => fix !== undefined).map(({ id }) => id)).toEqual(
    RULES.map(({ id }) => id).filter((id) => fixing.has(id)),
  );
});

test("a rule is found by its id, and nothing else is", () => {
  expect(RULES.map(({ id }) => ruleById(id))).toEqual(RULES);
  expect(["", "refused", "constructor", "__proto__"].map(ruleById)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("what the parser refuses comes before what the model refuses, and that before the rest", () => {
  const found = check({
    timeoutInMillis: 5,
    uri: "x",
    integrationHttpMethod: undefined,
    contentHandling: "X",
    requestParameters: { a: true },
  });
  expect(found.map(({ aws }) => aws?.code)).toEqual([
    "SerializationException",
    "ValidationException",
    "BadRequestException",
    "BadRequestException",
    "BadRequestException",
  ]);
});

test("AWS looks at the back end's method before the URI", () => {
  const [first] = checkIntegration({
    ...VALID,
    type: "AWS",
    uri: "http://example.com",
    integrationHttpMethod: undefined,
  });
  expect(first?.aws).toEqual({
    code: "BadRequestException",
    message: "Enumeration value for HttpMethod must be non-empty",
  });
});

test.each(SAMPLES)("draws nothing that is wrong: the sample $name", ({ input }) => {
  expect(checkIntegration(input).filter(({ severity }) => severity !== "info")).toEqual([]);
});

const cases = readWireCases();

test.skipIf(cases === null)("says why wherever there is no request (needs the conformance data)", () => {
  for (const { input, expected } of cases ?? []) {
    const parsed = partialInputSchema.parse(input);
    const sdkFindings = checkIntegration(parsed).filter(({ aws }) => aws?.code === "InvalidParameter");
    const text = `InvalidParameter: ${sdkFindings.length} validation error(s) found.\n${sdkFindings.map(({ aws }) => `- ${aws?.message}\n`).join("")}`;
    const lines = (whole: string) => whole.split("\n").toSorted();
    if (expected.validate === null) expect(sdkFindings).toEqual([]);
    else expect(lines(text)).toEqual(lines(expected.validate));
    expect(toHttpRequest(parsed) === null).toBe(expected.path === null);
  }
});
