import fc from "fast-check";
import { expect, test } from "vitest";
import { INTEGRATION_TYPES } from "../integration/fields/fields.ts";
import { anyInput } from "../integration/rules/cases/any-input.fixture.ts";
import { LAMBDA_URI, QUEUE } from "../integration/rules/cases/rule-case.fixture.ts";
import { anyApi, anyRequest } from "./any-request.fixture.ts";
import { simulate } from "./simulate.ts";
import type { SimulatedIntegration } from "./simulation.ts";

const integrationResponses = fc.dictionary(
  fc.constantFrom("200", "404", "x"),
  fc.oneof(
    fc.record(
      {
        statusCode: fc.constantFrom("200", "404"),
        selectionPattern: fc.constantFrom("", "2..", "[", "(?i)4\\d+"),
        responseParameters: fc.constant({ "method.response.header.Via": "context.stage", x: "'a'" }),
        responseTemplates: fc.constant({
          "text/xml": null,
          "application/json": "$context.responseOverride.status $input.body",
        }),
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  { maxKeys: 3 },
);

/** As AWS takes it, so that most requests come far. */
const sound: fc.Arbitrary<SimulatedIntegration> = fc.record(
  {
    type: fc.constantFrom(...INTEGRATION_TYPES),
    integrationHttpMethod: fc.constantFrom("POST", "POST", "GET", "ANY"),
    uri: fc.constantFrom(
      LAMBDA_URI,
      "https://${stageVariables.A}.example.com/{id}?a={A}#b",
      "http://e.test",
      QUEUE.uri,
    ),
    passthroughBehavior: fc.constantFrom("WHEN_NO_MATCH", "WHEN_NO_TEMPLATES"),
    requestTemplates: fc.dictionary(
      fc.constantFrom("application/json", "text/xml"),
      fc.constantFrom(
        '{"statusCode": 200}',
        "{statusCode: 404, $input.json('$.a')}",
        "$input.path('$.a').get(3)",
        "#if(",
        "#set($context.requestOverride.header.A = $input.params('id'))#set($context.responseOverride.status = 418)$input.body",
      ),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: ["type", "integrationHttpMethod", "uri"] },
);

const anyIntegration: fc.Arbitrary<SimulatedIntegration> = fc
  .tuple(anyInput, fc.option(sound), fc.option(integrationResponses, { nil: undefined }))
  // fast-check's type for JSON has lists that can be written to.
  .map(([input, over, responses]) => ({ ...input, ...over, integrationResponses: responses }) as SimulatedIntegration);

test("whatever the integration and the request, a simulation ends in exactly one of a back-end request and an answer, always the same", () => {
  const once = (
    integration: SimulatedIntegration,
    request: Parameters<typeof simulate>[0]["methodRequest"],
    api: object,
  ) => {
    const simulation = simulate({ integration, methodRequest: request, api });
    const ends = [simulation.backendRequest, simulation.response].filter((end) => end !== undefined);
    expect(ends).toHaveLength(1);
    expect(Number.isInteger(simulation.response?.status ?? 0)).toBe(true);
    const stopped = simulation.steps.filter(({ outcome }) => outcome === "stopped");
    expect(stopped.length === 0 || (stopped.length === 1 && simulation.steps.at(-1) === stopped[0])).toBe(true);
    for (const { why } of simulation.steps) expect(why).toMatch(/\.$/);
    expect(JSON.stringify(simulate({ integration, methodRequest: request, api }))).toBe(JSON.stringify(simulation));
  };
  fc.assert(fc.property(anyIntegration, anyRequest, anyApi, once), { numRuns: 2000, seed: 20_251_122 });
});
