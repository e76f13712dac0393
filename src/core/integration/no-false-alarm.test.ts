import fc from "fast-check";
import { expect, test } from "vitest";
import { ACCEPTED, ACCEPTED_BUT_FAILING, type AcceptedCase } from "./accepted.fixture.ts";
import { checkIntegration } from "./check-integration.ts";
import type { PutIntegrationInput } from "./put-integration-input.ts";
import type { MethodContext } from "./rules/rule.ts";
import { validCase } from "./valid-integrations.fixture.ts";

const HTTP: PutIntegrationInput = {
  restApiId: "a1b2c3d4e5",
  resourceId: "r1",
  httpMethod: "POST",
  type: "HTTP",
  integrationHttpMethod: "POST",
  uri: "https://example.com/orders",
};

const errors = (input: Partial<PutIntegrationInput>, method?: MethodContext) =>
  checkIntegration(input, method).filter(({ severity }) => severity === "error");

/** The input after a change, in which `undefined` unsets. */
function changed({ change }: AcceptedCase): Partial<PutIntegrationInput> {
  return Object.fromEntries(Object.entries({ ...HTTP, ...change }).filter(([, value]) => value !== undefined));
}

test("draws no error: 1,500 valid integrations of every shape, with and without their method", () => {
  fc.assert(
    fc.property(validCase, ({ input, method }) => {
      expect(errors(input, method)).toEqual([]);
      expect(errors(input)).toEqual([]);
    }),
    { seed: 20_261_122, numRuns: 1500 },
  );
});

test("has made integrations of every type, connection and transfer mode", () => {
  const inputs = fc.sample(validCase, { seed: 20_261_122, numRuns: 1500 }).map(({ input }) => input);
  const kinds = new Set(
    inputs.map(({ type, connectionType, responseTransferMode }) =>
      [type, connectionType, responseTransferMode].join(" ").trim(),
    ),
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      "AWS",
      "AWS_PROXY",
      "AWS_PROXY  STREAM",
      "HTTP VPC_LINK",
      "HTTP_PROXY VPC_LINK BUFFERED",
      "HTTP_PROXY  STREAM",
      "HTTP INTERNET",
      "MOCK",
    ]),
  );
});

test.each(ACCEPTED)("draws no error, as API Gateway takes it: $title", (accepted) => {
  expect(errors(changed(accepted), accepted.method)).toEqual([]);
  expect(errors(changed(accepted))).toEqual([]);
});

test.each(ACCEPTED_BUT_FAILING)("expects no refusal, as API Gateway takes it: $title", (accepted) => {
  const findings = checkIntegration(changed(accepted), accepted.method);
  expect(findings.filter(({ aws }) => aws !== undefined)).toEqual([]);
});
