import { expect, test } from "vitest";
import type { JsonObject } from "../../integration/json/json.ts";
import type { ApiSettings } from "../api-settings.ts";
import type { MethodRequest } from "../method-request.ts";
import { simulateWith, stepsOf } from "../simulation.fixture.ts";

const PROXY = {
  type: "AWS_PROXY",
  integrationHttpMethod: "POST",
  uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations",
};

function eventOf(request: Partial<MethodRequest>, api?: ApiSettings): JsonObject {
  return JSON.parse(simulateWith(PROXY, request, api).backendRequest?.body ?? "");
}

const REQUEST = {
  httpMethod: "GET",
  path: "/test-path/a%2Bb/",
  pathParameters: { proxy: "test-path/a%2Bb" },
  querystring: { urlparam: ["first", "last"], "with blank": [""] },
  headers: {
    "tEsT-HEADeR": ["aValUE"],
    "User-Agent": ["test/1"],
    accept: ["*/*", "text/xml"],
    Connection: ["keep-alive"],
    "Content-Length": ["0"],
  },
};

const API = {
  restApiId: "k7o2rd3rs1",
  resourceId: "or4d5r",
  stage: "test",
  resourcePath: "/{proxy+}",
  accountId: "111111111111",
};

const HOST = "k7o2rd3rs1.execute-api.us-east-1.amazonaws.com";

/** In the recorded form: names in their order, nulls, last values and lists, the client's casing. */
const EVENT = {
  resource: "/{proxy+}",
  path: "/test-path/a%2Bb/",
  httpMethod: "GET",
  headers: {
    accept: "text/xml",
    Host: HOST,
    "tEsT-HEADeR": "aValUE",
    "User-Agent": "test/1",
    "X-Amzn-Trace-Id": "Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5",
    "X-Forwarded-For": "203.0.113.17",
    "X-Forwarded-Port": "443",
    "X-Forwarded-Proto": "https",
  },
  multiValueHeaders: {
    accept: ["*/*", "text/xml"],
    Host: [HOST],
    "tEsT-HEADeR": ["aValUE"],
    "User-Agent": ["test/1"],
    "X-Amzn-Trace-Id": ["Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5"],
    "X-Forwarded-For": ["203.0.113.17"],
    "X-Forwarded-Port": ["443"],
    "X-Forwarded-Proto": ["https"],
  },
  queryStringParameters: { urlparam: "last", "with blank": "" },
  multiValueQueryStringParameters: { urlparam: ["first", "last"], "with blank": [""] },
  pathParameters: { proxy: "test-path/a%2Bb" },
  stageVariables: null,
  requestContext: {
    resourceId: "or4d5r",
    resourcePath: "/{proxy+}",
    httpMethod: "GET",
    extendedRequestId: "UbT2eF1sIAMEcXg=",
    requestTime: "22/Nov/2025:14:05:09 +0000",
    path: "/test/test-path/a%2Bb/",
    accountId: "111111111111",
    protocol: "HTTP/1.1",
    stage: "test",
    domainPrefix: "k7o2rd3rs1",
    requestTimeEpoch: 1_763_820_309_000,
    requestId: "3f6c1e52-8a4d-4b7e-9c21-5d0e7f8a9b1c",
    identity: {
      cognitoIdentityPoolId: null,
      accountId: null,
      cognitoIdentityId: null,
      caller: null,
      sourceIp: "203.0.113.17",
      principalOrgId: null,
      accessKey: null,
      cognitoAuthenticationType: null,
      cognitoAuthenticationProvider: null,
      userArn: null,
      userAgent: "test/1",
      user: null,
    },
    domainName: HOST,
    deploymentId: "d3pl0y",
    apiId: "k7o2rd3rs1",
  },
  body: null,
  isBase64Encoded: false,
};

test("the event of a Lambda proxy integration is the recorded one, to the order of its names", () => {
  const simulation = simulateWith(PROXY, REQUEST, API);
  const body = JSON.stringify(EVENT);
  expect(simulation.backendRequest).toEqual({
    method: "POST",
    uri: "https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/f/invocations",
    headers: {
      Accept: "application/json",
      "User-Agent": "AmazonAPIGateway_k7o2rd3rs1",
      "X-Amzn-Apigateway-Api-Id": "k7o2rd3rs1",
      "X-Amzn-Trace-Id": "Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5",
      Host: "lambda.us-east-1.amazonaws.com",
      "Content-Type": "application/json",
      "Content-Length": String(body.length),
    },
    body,
  });
  expect(stepsOf(simulation, "proxy-event")).toEqual([
    {
      name: "proxy-event",
      outcome: "done",
      why: "The whole request becomes one event, which the function is invoked with.",
      evidence: "recorded",
      field: "type",
      before: "",
      after: body,
    },
  ]);
});

test("what is empty is null in the event", () => {
  const { queryStringParameters, multiValueQueryStringParameters, pathParameters, stageVariables, body } = eventOf({});
  expect([queryStringParameters, multiValueQueryStringParameters, pathParameters, stageVariables, body]).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test("a text body stands as it is, one of a binary type as base64, and other bytes are read as UTF-8", () => {
  const bytes = { body: "iVBORw0KGgo=", isBase64Encoded: true, headers: { "Content-Type": ["image/png"] } };
  const events = [eventOf({ body: '{"é":1}' }), eventOf(bytes, { binaryMediaTypes: ["image/*"] }), eventOf(bytes)];
  expect(events.map(({ body, isBase64Encoded }) => [body, isBase64Encoded])).toEqual([
    ['{"é":1}', false],
    ["iVBORw0KGgo=", true],
    ["\ufffdPNG\r\n\u001a\n", false],
  ]);
});

test("the event has the request's own stage variables and context", () => {
  const { requestContext, stageVariables } = eventOf(
    {
      stageVariables: { a: "of the request" },
      context: {
        requestTimeEpoch: 1_583_798_639_428,
        requestId: "r",
        authorizer: { principalId: "me" },
        identity: { sourceIp: "192.0.2.1" },
      },
    },
    { stageVariables: { a: "of the stage", b: "b" } },
  );
  expect(stageVariables).toEqual({ a: "of the request", b: "b" });
  expect(requestContext).toMatchObject({
    requestTime: "10/Mar/2020:00:03:59 +0000",
    requestTimeEpoch: 1_583_798_639_428,
    requestId: "r",
    authorizer: { principalId: "me" },
    identity: { sourceIp: "192.0.2.1", user: null },
  });
});
