import fc from "fast-check";
import { expect, test } from "vitest";
import { readWireCases } from "../conformance.fixture.ts";
import { partialInputSchema } from "../put-integration-input.ts";
import { SAMPLES } from "../samples.ts";
import { toHttpRequest } from "./to-http-request.ts";

const cases = readWireCases();
const labels = { restApiId: "a1", resourceId: "r1", httpMethod: "GET" };

test.skipIf(cases === null)("agrees with AWS's SDKs on every recorded input (needs the conformance data)", () => {
  const disagreements = (cases ?? []).filter(({ input, expected }) => {
    const request = toHttpRequest(partialInputSchema.parse(input));
    const ours = request && { method: request.method, path: request.path, body: JSON.parse(request.body) as unknown };
    const theirs =
      expected.path === null ? null : { method: expected.method, path: expected.path, body: expected.bodyJson };
    return !equals(ours, theirs);
  });
  expect(disagreements.map(({ id }) => id)).toEqual([]);
  expect(cases?.length).toBe(656);
});

test("names the back end's method httpMethod in the body", () => {
  expect(toHttpRequest({ ...labels, type: "HTTP", integrationHttpMethod: "POST", uri: "https://example.com" })).toEqual(
    {
      method: "PUT",
      path: "/restapis/a1/resources/r1/methods/GET/integration",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: '{"type":"HTTP","httpMethod":"POST","uri":"https://example.com"}',
    },
  );
});

test("sends what is set but empty, and leaves out what is unset", () => {
  const input = { ...labels, type: "MOCK", uri: "", requestTemplates: {}, cacheKeyParameters: [], timeoutInMillis: 0 };
  expect(toHttpRequest(input)?.body).toBe(
    '{"type":"MOCK","uri":"","requestTemplates":{},"timeoutInMillis":0,"cacheKeyParameters":[]}',
  );
});

test("sends members that the field table does not know as they came", () => {
  const unknownMembers = JSON.parse(
    '{"__proto__":{"a":1},"newMember":[null,"x"],"uri":"loses to the field"}',
  ) as Record<string, never>;
  expect(toHttpRequest({ ...labels, type: "MOCK", uri: "u", unknownMembers })?.body).toBe(
    '{"type":"MOCK","uri":"u","__proto__":{"a":1},"newMember":[null,"x"]}',
  );
});

test.each(["", ".", "..", "\ud800", "a\udc00b"])("makes no request where a label is %j", (text) => {
  expect(toHttpRequest({ ...labels, type: "MOCK", resourceId: text })).toBeNull();
});

test.each(["restApiId", "resourceId", "httpMethod", "type"])("makes no request without %s", (name) => {
  expect(toHttpRequest({ ...labels, type: "MOCK", [name]: undefined })).toBeNull();
});

test("encodes every byte of a label but the unreserved ones", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      fc.pre(text !== "." && text !== ".." && !/\p{Surrogate}/u.test(text));
      const segment = toHttpRequest({ ...labels, type: "MOCK", restApiId: text })?.path.split("/")[2] ?? "";
      expect(segment).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$/);
      expect(decodeURIComponent(segment)).toBe(text);
    }),
  );
});

test("makes a request of every sample", () => {
  expect(SAMPLES.map(({ input }) => toHttpRequest(input)?.path)).not.toContain(undefined);
});

/** Equal as JSON values: order of members does not count. */
function equals(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
