import { expect, test } from "vitest";
import { simulate } from "./simulate.ts";
import { requestOf, simulateWith } from "./simulation.fixture.ts";

const JSON_TYPE = { "Content-Type": ["application/json"] };

test("an HTTP integration sends what is mapped, what the template makes and its own headers, and nothing else", () => {
  const { steps, backendRequest, response, rendered } = simulate({
    integration: {
      type: "HTTP",
      integrationHttpMethod: "PUT",
      uri: "https://${stageVariables.host}/orders/{order}?v=2",
      requestParameters: {
        "integration.request.path.order": "method.request.path.orderId",
        "integration.request.querystring.page": "method.request.querystring.page",
        "integration.request.header.X-Client": "'orders-api'",
        "integration.request.header.X-None": "method.request.header.X-None",
      },
      requestTemplates: {
        "application/json": '{"id": "$input.params(\'orderId\')", "total": $input.json(\'$.total\')}',
      },
    },
    methodRequest: requestOf({
      pathParameters: { orderId: "7/a b" },
      querystring: { page: ["1", "2"] },
      headers: { ...JSON_TYPE, "X-Secret": ["s"] },
      body: '{"total": 12.5}',
    }),
    api: { restApiId: "k7o2rd3rs1", stageVariables: { host: "orders.example.com" } },
  });
  const body = '{"id": "7/a b", "total": 12.5}';
  expect(response).toBeUndefined();
  expect(backendRequest).toEqual({
    method: "PUT",
    uri: "https://orders.example.com/orders/7/a%20b?v=2&page=2",
    headers: {
      Accept: "application/json",
      "User-Agent": "AmazonAPIGateway_k7o2rd3rs1",
      "X-Amzn-Apigateway-Api-Id": "k7o2rd3rs1",
      "X-Amzn-Trace-Id": "Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5",
      Host: "orders.example.com",
      "Content-Type": "application/json",
      "Content-Length": String(body.length),
      "X-Client": "orders-api",
    },
    body,
  });
  expect(rendered?.contentType).toBe("application/json");
  expect(steps.map(({ name, outcome, why }) => `${name} ${outcome}: ${why}`)).toEqual([
    "method-request done: The method receives POST /orders/7, with the headers that API Gateway adds.",
    "verb done: The back end is called with PUT, whatever the client's verb.",
    "header-drop done: HTTP passes none of the client's headers on, but for those that are mapped.",
    "parameter-mapping done: method.request.path.orderId becomes the path parameter order.",
    "parameter-mapping done: method.request.querystring.page becomes the query parameter page.",
    "parameter-mapping done: 'orders-api' becomes the header X-Client.",
    "parameter-mapping skipped: There is no header X-None; the back end gets no header X-None.",
    "content-handling done: The API has no binary media types, so the body is text; it passes as UTF-8.",
    "template-choice done: The request's content type is application/json: the template for application/json is rendered.",
    "rendering done: The template for application/json is rendered with the request.",
    "overrides skipped: No template overrides a parameter.",
    "mapped-headers done: Every mapped header can be sent.",
    "uri done: The URI is filled in, and https://orders.example.com/orders/7/a%20b?v=2&page=2 is called.",
    "back-end-request done: API Gateway calls the back end.",
  ]);
});

test("what AWS would not have taken ends in 500, with a step that says why", () => {
  const ends = [
    {},
    { type: "HTTPS" },
    { type: "HTTP", uri: "https://example.com" },
    { type: "HTTP", integrationHttpMethod: "GET" },
    { type: "AWS", integrationHttpMethod: "POST", uri: "https://example.com" },
  ].map((integration) => {
    const { steps, response } = simulateWith(integration);
    const { name, outcome, why } = steps.at(-1) ?? {};
    return [response?.status, name, outcome, why];
  });
  expect(ends).toEqual([
    [
      500,
      "integration",
      "stopped",
      "The integration has no type; it is one of HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS.",
    ],
    [
      500,
      "integration",
      "stopped",
      "HTTPS is no integration type; it is one of HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS.",
    ],
    [500, "verb", "stopped", "HTTP needs the back end's verb; AWS does not take it without."],
    [500, "uri", "stopped", "HTTP needs a URI; AWS does not take it without."],
    [500, "uri", "stopped", "https://example.com is no ARN of a service's path or action."],
  ]);
});

test("a payload that is mapped to more places than a text can hold stops the request with a sentence", () => {
  const rows = Array.from({ length: 120 }, (_, row) => [
    `integration.request.header.X-${row}`,
    "method.request.body.a",
  ]);
  const { response, steps } = simulateWith(
    {
      type: "HTTP",
      integrationHttpMethod: "POST",
      uri: "https://example.com",
      requestParameters: Object.fromEntries(rows),
    },
    { body: JSON.stringify({ a: "a".repeat(9_000_000) }) },
  );
  expect([response?.status, steps.at(-1)?.why]).toEqual([
    500,
    "What the request becomes is longer than can be followed here.",
  ]);
});
