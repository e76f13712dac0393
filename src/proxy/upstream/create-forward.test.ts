import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createForward, type ForwardCall } from "./create-forward.ts";
import { createPreviewSigned } from "./create-preview-signed.ts";
import { createSend } from "./create-send.ts";
import { fixedCredentials, type CredentialSource } from "./credentials/credential-source.ts";
import { startRecorder } from "./recorder.fixture.ts";
import { expectedSignature, readAuthorization } from "./sigv4.fixture.ts";

const SENTINELS = {
  accessKeyId: "ASIASENTINELKEYID234",
  secretAccessKey: "sentinel/secret+KEY/0123456789abcdefghij",
  sessionToken: `sentinel//token+${"AbC0/+9=".repeat(86)}`,
};

const PUT: ForwardCall = {
  name: "PutIntegration",
  request: {
    method: "PUT",
    path: "/restapis/a1/resources/b2/methods/GET/integration",
    headers: { accept: "text/html", "x-injected": "yes", host: "evil.test", authorization: "Basic eDp5" },
    body: '{"type":"MOCK","uri":"Grüße"}',
  },
};
const LIST: ForwardCall = {
  name: "GetRestApis",
  request: { method: "GET", path: "/restapis?limit=5", headers: {}, body: "" },
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function forwardTo(
  answer: Answer,
  {
    call = PUT,
    credentials = fixedCredentials(SENTINELS),
    anyContentType = false,
    limits = { single: 200, list: 400 },
  } = {},
) {
  const target = await startRecorder(answer);
  const { send, close } = createSend({ origin: target.origin });
  const deps = {
    send,
    credentials,
    region: "eu-west-1",
    host: target.host,
    userAgent: "gatewright/0.1.0",
    now: () => new Date("2026-01-02T03:04:05Z"),
    anyContentType,
    limits,
  };
  const outcome = await createForward(deps)(call, new AbortController().signal);
  await Promise.all([close(), target.close()]);
  return { outcome, received: target.received };
}

const json =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

test("R-04 sends a body with exactly these headers, none of them the caller's", async () => {
  const { received } = await forwardTo(json(201, "{}"));
  const headers = { ...received[0]?.headers, authorization: "…", host: "…", "x-amz-security-token": "…" };
  expect({
    method: received[0]?.method,
    target: received[0]?.target,
    body: String(received[0]?.body),
    headers,
  }).toEqual({
    method: "PUT",
    target: "/restapis/a1/resources/b2/methods/GET/integration",
    body: '{"type":"MOCK","uri":"Grüße"}',
    headers: {
      host: "…",
      connection: "keep-alive",
      accept: "application/json",
      "accept-encoding": "identity",
      "content-type": "application/json",
      "content-length": "31",
      "user-agent": "gatewright/0.1.0",
      "x-amz-date": "20260102T030405Z",
      "x-amz-security-token": "…",
      authorization: "…",
    },
  });
});

test("R-04 sends no header on content that is not there", async () => {
  const { received } = await forwardTo(json(200, "{}"), { call: LIST });
  expect(Object.keys(received[0]?.headers ?? {}).toSorted()).toEqual([
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "host",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
  ]);
});

test("R-02 signs for the configured region and API Gateway, verifiably, what arrives", async () => {
  for (const call of [PUT, LIST]) {
    const { received } = await forwardTo(json(200, "{}"), { call });
    const request = received[0];
    if (request === undefined) throw new Error("nothing arrived");
    const { keyId, scope, signature } = readAuthorization(request);
    expect({ keyId, scope }).toEqual({
      keyId: SENTINELS.accessKeyId,
      scope: "20260102/eu-west-1/apigateway/aws4_request",
    });
    expect(signature).toBe(expectedSignature(request, SENTINELS.secretAccessKey));
  }
});

test("tells status, request id, error type, retry-after and text of an answer, and no other header", async () => {
  const headers = {
    "x-amzn-requestid": "r-1",
    "x-amzn-errortype": "TooManyRequestsException:http://x/",
    "retry-after": "3",
    "set-cookie": "a=b",
    "x-other": "1",
  };
  const { outcome } = await forwardTo(json(429, '{"message":"Too Many Requests"}', headers));
  expect(outcome).toEqual({
    outcome: "answered",
    status: 429,
    requestId: "r-1",
    errorType: "TooManyRequestsException:http://x/",
    retryAfter: "3",
    body: '{"message":"Too Many Requests"}',
  });
});

test("takes the other spelling of the request id", async () => {
  const { outcome } = await forwardTo(json(200, "{}", { "x-amzn-request-id": "r-2" }));
  expect(outcome).toEqual({ outcome: "answered", status: 200, requestId: "r-2", body: "{}" });
});

test("R-21 reads single answers and lists up to their limits", async () => {
  const body = JSON.stringify("x".repeat(298));
  const single = await forwardTo(json(200, body));
  const list = await forwardTo(json(200, body), { call: LIST });
  expect(single.outcome).toEqual({
    outcome: "failed",
    phase: "answer",
    sent: true,
    message: "The target's answer is larger than 200 bytes; the rest was not read.",
  });
  expect(list.outcome).toEqual({ outcome: "answered", status: 200, body });
});

const ODD_ANSWERS: readonly { answer: Answer; aws: string; emulator: string }[] = [
  {
    answer: json(200, "<html>", { "content-type": "text/html" }),
    aws: "The target answered 200 with content that is not JSON (content-type: text/html). Something between here and AWS may have answered.",
    emulator: "answered",
  },
  { answer: json(503, "<html>", { "content-type": "text/html" }), aws: "answered", emulator: "answered" },
  { answer: json(200, "{}", { "content-type": "application/x-amz-json-1.1" }), aws: "answered", emulator: "answered" },
  {
    answer: json(200, "{}", { "content-type": "application/hal+json; charset=utf-8" }),
    aws: "answered",
    emulator: "answered",
  },
  { answer: (_request, response) => response.writeHead(204).end(), aws: "answered", emulator: "answered" },
  {
    answer: json(302, "", { location: "/login" }),
    aws: "The target answered with a redirect (302); redirects are not followed.",
    emulator: "The target answered with a redirect (302); redirects are not followed.",
  },
];

test("takes a success from AWS only as JSON, from an emulator in any type, and a redirect from neither", async () => {
  for (const { answer, aws, emulator } of ODD_ANSWERS) {
    const said = [await forwardTo(answer), await forwardTo(answer, { anyContentType: true })].map(({ outcome }) =>
      outcome.outcome === "failed" ? outcome.message : outcome.outcome,
    );
    expect(said).toEqual([aws, emulator]);
  }
});

test("R-32 masks credentials that the target says again, in any text", async () => {
  const { secretAccessKey, sessionToken, accessKeyId } = SENTINELS;
  const echo: Answer = (request, response) => {
    const text = JSON.stringify({
      message: `${JSON.stringify(request.headers)} ${secretAccessKey} ${encodeURIComponent(sessionToken)}`,
      escaped: "",
    });
    const escaped = text.replace('"escaped":""', `"escaped":"${sessionToken.replaceAll("/", "\\/")}"`);
    response
      .writeHead(403, {
        "content-type": "application/json",
        "x-amzn-errortype": sessionToken,
        "retry-after": accessKeyId,
      })
      .end(escaped);
  };
  const { outcome } = await forwardTo(echo, { limits: { single: 10_000, list: 0 } });
  expect(outcome).toMatchObject({ outcome: "answered", status: 403, errorType: "********", retryAfter: "********" });
  expect(findSentinels(JSON.stringify(outcome))).toEqual([]);
});

test("R-32 shows what is signed without key id, signature and token", async () => {
  const deps = {
    credentials: fixedCredentials(SENTINELS),
    region: "eu-west-1",
    host: "h.test",
    userAgent: "gatewright/0.1.0",
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
  const preview = await createPreviewSigned(deps)(PUT);
  if ("outcome" in preview) throw new Error(preview.message);
  expect(preview).toEqual({
    request: {
      method: "PUT",
      path: "/restapis/a1/resources/b2/methods/GET/integration",
      headers: {
        host: "h.test",
        accept: "application/json",
        "accept-encoding": "identity",
        "user-agent": "gatewright/0.1.0",
        "content-type": "application/json",
        "content-length": "31",
        "x-amz-date": "20260102T030405Z",
        "x-amz-security-token": "********",
        authorization:
          "AWS4-HMAC-SHA256 Credential=********/20260102/eu-west-1/apigateway/aws4_request, SignedHeaders=accept;accept-encoding;content-length;content-type;host;x-amz-date;x-amz-security-token, Signature=********",
      },
    },
    canonicalRequest: `PUT
/restapis/a1/resources/b2/methods/GET/integration

accept:application/json
accept-encoding:identity
content-length:31
content-type:application/json
host:h.test
x-amz-date:20260102T030405Z
x-amz-security-token:********

accept;accept-encoding;content-length;content-type;host;x-amz-date;x-amz-security-token
${preview.canonicalRequest.slice(-64)}`,
    stringToSign: `AWS4-HMAC-SHA256
20260102T030405Z
20260102/eu-west-1/apigateway/aws4_request
${preview.stringToSign.slice(-64)}`,
    credentialScope: "20260102/eu-west-1/apigateway/aws4_request",
  });
  expect(findSentinels(JSON.stringify(preview))).toEqual([]);
});

test("says that credentials are missing without sending anything", async () => {
  const missing = {
    outcome: "failed",
    phase: "credentials",
    message: "None.",
    sent: false,
    command: "aws configure",
  } as const;
  const credentials: CredentialSource = { current: () => Promise.resolve(missing), renew: () => undefined };
  const { outcome, received } = await forwardTo(json(200, "{}"), { credentials });
  expect({ outcome, received }).toEqual({ outcome: missing, received: [] });
});

test("asks for new credentials when the target takes them no more, and only then", async () => {
  const renewals = await Promise.all(
    ["ExpiredTokenException", "UnrecognizedClientException:http://x/", "BadRequestException"].map(async (type) => {
      let renewed = 0;
      const credentials: CredentialSource = { current: () => Promise.resolve(SENTINELS), renew: () => renewed++ };
      await forwardTo(json(403, "{}", { "x-amzn-errortype": type }), { credentials });
      return renewed;
    }),
  );
  expect(renewals).toEqual([1, 1, 0]);
});

/** Every stretch of 12 characters of a sentinel that a text holds, as it is, reversed, or in another writing. */
function findSentinels(text: string): string[] {
  const writings = Object.values(SENTINELS).flatMap((value) => [
    value,
    [...value].toReversed().join(""),
    Buffer.from(value).toString("base64"),
    Buffer.from(value).toString("hex"),
    encodeURIComponent(value),
    JSON.stringify(value),
  ]);
  const stretches = writings.flatMap((value) =>
    Array.from({ length: Math.max(0, value.length - 11) }, (_, start) => value.slice(start, start + 12)),
  );
  return stretches.filter((stretch) => text.includes(stretch));
}
