import { expect, test } from "vitest";
import { simulateWith, stepsOf } from "../simulation.fixture.ts";

const LAMBDA = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations";
const TYPES = ["HTTP", "HTTP_PROXY", "AWS", "AWS_PROXY"] as const;

/**
 * What becomes of every recorded header. `passed`: HTTP_PROXY forwards the client's. `seen`: a template sees it. `mapped`:
 * what a mapping of it does for HTTP and HTTP_PROXY, and for AWS and AWS_PROXY.
 */
interface Row {
  readonly passed: boolean;
  readonly seen: boolean;
  readonly mapped: readonly [http: "sent" | "dropped" | 500, aws: "sent" | 500];
}

const ROWS: Readonly<Record<string, Row>> = {
  Accept: { passed: true, seen: true, mapped: ["sent", "sent"] },
  "Accept-Charset": { passed: true, seen: true, mapped: ["sent", "sent"] },
  "Accept-Encoding": { passed: true, seen: true, mapped: ["sent", "sent"] },
  Age: { passed: true, seen: true, mapped: ["sent", "sent"] },
  Authorization: { passed: true, seen: true, mapped: ["sent", 500] },
  Connection: { passed: false, seen: false, mapped: ["dropped", 500] },
  "Content-Encoding": { passed: false, seen: true, mapped: ["sent", "sent"] },
  "Content-Length": { passed: false, seen: false, mapped: [500, 500] },
  "Content-MD5": { passed: false, seen: false, mapped: ["sent", "sent"] },
  "Content-Type": { passed: true, seen: true, mapped: ["sent", "sent"] },
  Date: { passed: true, seen: true, mapped: ["sent", "sent"] },
  Expect: { passed: false, seen: false, mapped: ["dropped", 500] },
  Host: { passed: false, seen: true, mapped: ["sent", "sent"] },
  "Max-Forwards": { passed: false, seen: false, mapped: ["sent", "sent"] },
  Pragma: { passed: true, seen: true, mapped: ["sent", "sent"] },
  "Proxy-Authenticate": { passed: false, seen: false, mapped: ["dropped", 500] },
  Range: { passed: true, seen: true, mapped: ["sent", "sent"] },
  Referer: { passed: true, seen: true, mapped: ["sent", "sent"] },
  Server: { passed: false, seen: false, mapped: ["sent", "sent"] },
  TE: { passed: false, seen: false, mapped: ["dropped", 500] },
  Trailer: { passed: false, seen: false, mapped: ["sent", "sent"] },
  "Transfer-Encoding": { passed: false, seen: false, mapped: [500, 500] },
  Upgrade: { passed: false, seen: false, mapped: ["sent", "sent"] },
  "User-Agent": { passed: true, seen: true, mapped: ["sent", "sent"] },
  Via: { passed: false, seen: true, mapped: ["dropped", "sent"] },
  Warn: { passed: true, seen: true, mapped: ["sent", "sent"] },
  "WWW-Authenticate": { passed: false, seen: false, mapped: ["sent", "sent"] },
};

const uriOf = (type: string): string => (type.startsWith("HTTP") ? "https://example.com" : LAMBDA);

function isPassed(name: string): boolean {
  const integration = { type: "HTTP_PROXY", integrationHttpMethod: "POST", uri: "https://example.com" };
  return simulateWith(integration, { headers: { [name]: ["sent"] } }).backendRequest?.headers[name] === "sent";
}

function isSeen(name: string): boolean {
  const requestTemplates = { "application/json": `$input.params('${name}')`, sent: `$input.params('${name}')` };
  const integration = { type: "HTTP", integrationHttpMethod: "POST", uri: "https://example.com", requestTemplates };
  return simulateWith(integration, { headers: { [name]: ["sent"] } }).backendRequest?.body === "sent";
}

function mappedFor(type: string, name: string): "sent" | "dropped" | 500 {
  const requestParameters = { [`integration.request.header.${name}`]: "'set'" };
  const { backendRequest, response } = simulateWith({
    type,
    integrationHttpMethod: "POST",
    uri: uriOf(type),
    requestParameters,
  });
  if (response !== undefined) return response.status === 500 ? 500 : "dropped";
  return type === "AWS_PROXY" || backendRequest?.headers[name] === "set" ? "sent" : "dropped";
}

test("every recorded header is passed, seen and mapped as recorded", () => {
  const found = Object.keys(ROWS).map((name) => {
    const [http, httpProxy, aws, awsProxy] = TYPES.map((type) => mappedFor(type, name));
    return [name, { passed: isPassed(name), seen: isSeen(name), mapped: [http, aws], proxies: [httpProxy, awsProxy] }];
  });
  const expected = Object.entries(ROWS).map(([name, row]) => [name, { ...row, proxies: row.mapped }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test("a fatal header ends in 500, whatever the case of its name, and only if it has a value", () => {
  const integration = {
    type: "HTTP",
    integrationHttpMethod: "POST",
    uri: "https://example.com",
    requestParameters: { "integration.request.header.content-LENGTH": "method.request.header.Size" },
  };
  const failed = simulateWith(integration, { headers: { Size: ["1"] } });
  expect(failed.response).toEqual({
    status: 500,
    headers: { "Content-Type": "application/json", "x-amzn-ErrorType": "InternalServerErrorException" },
    body: '{"message": "Internal server error"}',
  });
  expect(failed.steps.at(-1)).toEqual({
    name: "mapped-headers",
    outcome: "stopped",
    why: "HTTP cannot send a mapped header content-LENGTH: the call fails.",
    evidence: "recorded",
    field: "requestParameters",
    path: "integration.request.header.content-LENGTH",
  });
  expect(simulateWith(integration).response).toBeUndefined();
});

test("HTTP_PROXY sends the client's headers over its own, and what is mapped over both", () => {
  const { backendRequest } = simulateWith(
    {
      type: "HTTP_PROXY",
      integrationHttpMethod: "ANY",
      uri: "https://example.com:8443/a",
      requestParameters: { "integration.request.header.headerVar": "method.request.header.foobar" },
    },
    {
      httpMethod: "PUT",
      headers: { "user-agent": ["test/1"], foobar: ["mapped", "last"], HeaderVar: ["sent"], Connection: ["close"] },
      body: "é",
    },
    { restApiId: "k7o2rd3rs1" },
  );
  expect(backendRequest).toEqual({
    method: "PUT",
    uri: "https://example.com:8443/a",
    headers: {
      Accept: "application/json",
      "user-agent": "test/1",
      "X-Amzn-Apigateway-Api-Id": "k7o2rd3rs1",
      "X-Amzn-Trace-Id": "Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5",
      Host: "example.com:8443",
      "Content-Type": "application/json",
      "Content-Length": "2",
      foobar: "mapped,last",
      headerVar: "last",
      "X-Forwarded-For": "203.0.113.17",
      "X-Forwarded-Port": "443",
      "X-Forwarded-Proto": "https",
    },
    body: "é",
  });
});

test("a request without a body has no header that tells of one", () => {
  const simulation = simulateWith(
    { type: "HTTP", integrationHttpMethod: "GET", uri: "https://example.com" },
    { body: "lost", headers: { "Content-Type": ["text/plain"] } },
  );
  expect(Object.keys(simulation.backendRequest?.headers ?? {})).toEqual([
    "Accept",
    "User-Agent",
    "X-Amzn-Apigateway-Api-Id",
    "X-Amzn-Trace-Id",
    "Host",
  ]);
  expect(stepsOf(simulation, "back-end-request").map(({ why }) => why)).toEqual([
    "API Gateway calls the back end. A GET request has no body: it is left out.",
  ]);
});
