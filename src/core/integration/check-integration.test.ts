import fc from "fast-check";
import { expect, test } from "vitest";
import { RULE_CASES, VALID } from "./check-integration.fixture.ts";
import { checkIntegration } from "./check-integration.ts";
import { readWireCases } from "./conformance.fixture.ts";
import { partialInputSchema } from "./put-integration-input.ts";
import { RULES } from "./rules/rules.ts";
import { SAMPLES } from "./samples.ts";
import { toHttpRequest } from "./to-http-request.ts";

test.each(RULE_CASES)("is found: $title", ({ refused, finding, accepted }) => {
  expect(checkIntegration({ ...VALID, ...refused })).toEqual([finding]);
  expect(checkIntegration({ ...VALID, ...accepted })).toEqual([]);
});

test.each(RULE_CASES.filter(({ finding }) => finding.fix))("is mended by its fix: $title", ({ refused, finding }) => {
  const changes = Object.fromEntries((finding.fix?.changes ?? []).map(({ field, value }) => [field, value]));
  expect(checkIntegration({ ...VALID, ...refused, ...changes })).toEqual([]);
});

test("every rule has a case that draws it", () => {
  const drawn = new Set(RULE_CASES.map(({ finding }) => finding.rule));
  expect(RULES.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
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

test.each(SAMPLES)("draws nothing: the sample $name", ({ input }) => {
  expect(checkIntegration(input)).toEqual([]);
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

test("never throws, whatever comes in", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed = partialInputSchema.safeParse(value);
      if (parsed.success) expect(checkIntegration(parsed.data)).toBeInstanceOf(Array);
    }),
  );
});
