import { expect, test } from "vitest";
import { readWireCases } from "../conformance.fixture.ts";
import { partialInputSchema } from "../put-integration-input.ts";
import { validateInput } from "./validate-input.ts";

const cases = readWireCases();

test.skipIf(cases === null)("says of every input what the Go SDK says (needs the conformance data)", () => {
  const said = (cases ?? []).map(({ id, input }) => [id, validateInput(partialInputSchema.parse(input))]);
  expect(said).toEqual((cases ?? []).map(({ id, expected }) => [id, expected.validate]));
});

test("names what is missing or empty in the order of the members' names", () => {
  expect(validateInput({ restApiId: "", resourceId: "" })).toBe(
    "InvalidParameter: 4 validation error(s) found.\n" +
      "- missing required field, PutIntegrationInput.HttpMethod.\n" +
      "- minimum field size of 1, PutIntegrationInput.ResourceId.\n" +
      "- minimum field size of 1, PutIntegrationInput.RestApiId.\n" +
      "- missing required field, PutIntegrationInput.Type.\n",
  );
});

test("leaves to API Gateway what only API Gateway refuses", () => {
  const labels = { restApiId: "a1", resourceId: "r1", httpMethod: "post" };
  expect(validateInput({ ...labels, type: "", timeoutInMillis: -1, connectionType: "NONE" })).toBeNull();
});
