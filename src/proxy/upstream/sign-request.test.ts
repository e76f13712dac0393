import { createHash, createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AwsV4Signer } from "aws4fetch";
import fc from "fast-check";
import { expect, test } from "vitest";
import { signRequest } from "./sign-request.ts";
import { expectedSignature, readAuthorization } from "./sigv4.fixture.ts";
import { toWireRequest } from "./to-wire-request.ts";

interface SuiteCase {
  readonly name: string;
  readonly applies: boolean;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: string;
  };
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly time: string;
  readonly region: string;
  readonly service: string;
  readonly signBody: boolean;
  readonly signSessionToken: boolean;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
}

const CONFORMANCE =
  process.env["GATEWRIGHT_CONFORMANCE"] ?? resolve(import.meta.dirname, "../../../../shared/conformance");
const SUITE = resolve(CONFORMANCE, "sigv4/suite.json");

test.skipIf(!existsSync(SUITE))("R-08 signs the 32 requests of AWS's own suite as AWS does", async () => {
  const cases = (JSON.parse(readFileSync(SUITE, "utf8")) as SuiteCase[]).filter(({ applies }) => applies);
  expect(cases).toHaveLength(32);
  for (const { name, request, credentials, time, region, service, signBody, signSessionToken, ...expected } of cases) {
    const body = new TextEncoder().encode(request.body);
    const headers = { ...joinHeaders(request.headers), ...(signBody && { "x-amz-content-sha256": sha256(body) }) };
    const used = signSessionToken ? credentials : { ...credentials, sessionToken: undefined };
    const signing = { credentials: used, region, service, date: new Date(time) };
    const signed = await signRequest({ method: request.method, path: request.target, headers, body }, signing);
    const signature = /Signature=(.*)$/.exec(signed.headers["authorization"] ?? "")?.[1];
    const { canonicalRequest, stringToSign } = signed;
    expect({ name, canonicalRequest, stringToSign, signature }).toEqual({
      name,
      canonicalRequest: expected.canonicalRequest,
      stringToSign: expected.stringToSign,
      signature: expected.signature,
    });
  }
});

const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const ORIGIN = { host: "apigateway.eu-west-1.amazonaws.com", userAgent: "gatewright/0" };

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const bodies = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constant(""),
  fc.constant('{"uri":"Grüße, 世界 🌍"}'),
);
const credentials = fc.oneof(
  fc.constant(CREDENTIALS),
  fc.base64String({ minLength: 40, maxLength: 700 }).map((sessionToken) => ({ ...CREDENTIALS, sessionToken })),
);
const requests = fc.record({
  method: fc.constantFrom("GET", "PUT", "POST", "DELETE"),
  path: fc
    .tuple(
      label,
      label,
      fc.constantFrom("", "?limit=5", "?embed=methods&limit=500&position=a%2Bb%3D", "?position=%E2%82%AC"),
    )
    .map(([api, id, query]) => `/restapis/${api}/resources/${id}${query}`),
  body: bodies,
  credentials,
  date: fc.date({ min: new Date("2015-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }),
});

test("R-08 makes signatures that two other implementations make too, for 1,000 requests", async () => {
  await fc.assert(
    fc.asyncProperty(requests, ({ credentials: used, ...request }) => isVerified(request, used)),
    { numRuns: 1_000 },
  );
});

test("R-08 signs a body of 2 MiB", async () => {
  const body = JSON.stringify({ uri: "ü".repeat(1024 * 1024 - 5) });
  expect(Buffer.byteLength(body)).toBe(2 * 1024 * 1024);
  expect(
    await isVerified({ method: "PUT", path: "/restapis/a/resources/b", body, date: new Date(0) }, CREDENTIALS),
  ).toBe(true);
});

test("shows the canonical request and the string to sign that the signature was made of", async () => {
  const request = toWireRequest({ method: "PUT", path: "/restapis/a1/x%2Fy", headers: {}, body: "{}" }, ORIGIN);
  const signed = await signRequest(request, {
    credentials: CREDENTIALS,
    region: "eu-west-1",
    service: "apigateway",
    date: new Date("2026-01-02T03:04:05Z"),
  });
  const keyOf = ["20260102", "eu-west-1", "apigateway", "aws4_request"].reduce<string | Uint8Array>(
    (key, part) => createHmac("sha256", key).update(part).digest(),
    `AWS4${CREDENTIALS.secretAccessKey}`,
  );
  expect(signed.stringToSign.split("\n")).toEqual([
    "AWS4-HMAC-SHA256",
    "20260102T030405Z",
    signed.credentialScope,
    sha256(signed.canonicalRequest),
  ]);
  expect(signed.headers["authorization"]).toContain(
    `Signature=${createHmac("sha256", keyOf).update(signed.stringToSign).digest("hex")}`,
  );
  expect(signed.canonicalRequest).toContain("\n/restapis/a1/x%252Fy\n");
  expect(signed.credentialScope).toBe("20260102/eu-west-1/apigateway/aws4_request");
});

interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly date: Date;
}

async function isVerified(
  { method, path, body, date }: GeneratedRequest,
  used: SuiteCase["credentials"],
): Promise<boolean> {
  const wire = toWireRequest({ method, path, headers: {}, body }, ORIGIN);
  const signed = await signRequest(wire, { credentials: used, region: "eu-west-1", service: "apigateway", date });
  const received = { method, target: path, headers: signed.headers, body: wire.body ?? new Uint8Array() };
  const { signature, signedHeaders } = readAuthorization(received);
  const headers = Object.fromEntries(
    signedHeaders
      .split(";")
      .filter((name) => !/^(host|x-amz-(date|security-token))$/.test(name))
      .map((name) => [name, signed.headers[name] ?? ""]),
  );
  const datetime = signed.headers["x-amz-date"] ?? "";
  const other = new AwsV4Signer({
    method,
    url: `https://${ORIGIN.host}${path}`,
    headers,
    body: wire.body,
    ...used,
    service: "apigateway",
    region: "eu-west-1",
    datetime,
    allHeaders: true,
  });
  return (
    signature !== "" &&
    signature === expectedSignature(received, used.secretAccessKey) &&
    signature === (await other.signature())
  );
}

function joinHeaders(headers: readonly (readonly [string, string])[]): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of headers)
    joined.set(
      name.toLowerCase(),
      [...(joined.has(name.toLowerCase()) ? [joined.get(name.toLowerCase())] : []), value.trim()].join(","),
    );
  return Object.fromEntries(joined);
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
