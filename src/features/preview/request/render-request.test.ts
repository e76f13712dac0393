import { expect, test } from "vitest";
import { GATEWAY_SAMPLES } from "../../../core/integration/samples/gateway-samples.ts";
import { toHttpRequest } from "../../../core/integration/request/to-http-request.ts";
import { renderRequest } from "./render-request.ts";

test("renders the request as it is sent", () => {
  const request = toHttpRequest(GATEWAY_SAMPLES[0].input);
  expect(request && renderRequest(request)).toBe(
    [
      "PUT /restapis/k7o2rd3rs1/resources/h3a1th5k8p/methods/GET/integration",
      "accept: application/json",
      "content-type: application/json",
      "",
      '{"type":"MOCK","requestTemplates":{"application/json":"{\\"statusCode\\": 200}"},"passthroughBehavior":"WHEN_NO_TEMPLATES"}',
    ].join("\n"),
  );
});
