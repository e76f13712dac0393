import { expect, test } from "vitest";
import { SAMPLES } from "../../../integration/samples.ts";
import { simulate } from "../../simulate.ts";
import type { SampledMethod } from "./read-inputs.ts";
import { sampleRequestsFor } from "./sample-requests-for.ts";

const ORDER: SampledMethod = {
  httpMethod: "PUT",
  resourcePath: "/orders/{orderId}/files/{proxy+}",
  requestParameters: { "method.request.querystring.limit": false, "method.request.header.Idempotency-Key": true },
  input: {
    type: "HTTP",
    integrationHttpMethod: "PUT",
    uri: "https://${stageVariables.host}/orders",
    requestParameters: {
      "integration.request.header.X-Mail": "method.request.body.customer.email",
      "integration.request.querystring.page": "method.request.multivaluequerystring.page",
      "integration.request.header.X-User": "context.authorizer.principalId",
      "integration.request.header.X-Static": "'method.request.header.none'",
    },
    requestTemplates: {
      "application/json": `#set($root = $input.path('$'))
{
  "mail": "$root.customer.email",
  "city": $input.json('$.customer.address.city'),
  "sub": "$context.authorizer.claims.sub", "stage": "$context.stage", "table": "$stageVariables.get('table')",
  "q": "$input.params('expand')", "h": "$input.params().header.get('X-Region')", "id": "$input.params('orderId')",
  "lines": [#foreach($line in $root.items)"$util.escapeJavaScript($line.sku) $line.get('quantity')"#end],
  "tags": $root.tags.size(), "first": "$root.notes[0].text", "any": "$util.parseJson($input.body).total"
}`,
    },
  },
};

const BODY = {
  customer: { email: "ana@example.com", address: { city: "Lisboa" } },
  items: [{ sku: "SKU-1042", quantity: 2 }],
  tags: ["tag-1"],
  notes: [{ text: "Leave it at the door" }],
  total: 49.9,
};

const requestNamed = (name: string, method = ORDER) =>
  sampleRequestsFor(method).find((sample) => sample.name === name)?.request;

test("makes a request with all that an integration reads of it", () => {
  const { body = "", ...rest } = requestNamed("Mobile client") ?? {};
  expect(JSON.parse(body)).toEqual(BODY);
  expect(rest).toEqual({
    httpMethod: "PUT",
    path: "/orders/7/files/a/b.txt",
    pathParameters: { orderId: "7", proxy: "a/b.txt" },
    querystring: { limit: ["2"], page: ["1"], expand: ["expand-1"] },
    headers: {
      "Content-Type": ["application/json"],
      Accept: ["application/json"],
      "Idempotency-Key": ["5b8f1d2e-0c64-4f0a-9a53-1f2b7c9d4e60"],
      "X-Region": ["X-Region-1"],
      "User-Agent": ["Orders/4.2 (iPhone; iOS 19.1; Scale/3.00)"],
      "Accept-Language": ["pt-PT,pt;q=0.9"],
    },
    stageVariables: { host: "backend.example.com", table: "orders" },
    context: { authorizer: { principalId: "7", claims: { sub: "sub-1" } } },
  });
});

test("makes the requests that go wrong elsewhere", () => {
  expect(sampleRequestsFor(ORDER).map(({ name }) => name)).toEqual([
    "Mobile client",
    "No body",
    "Empty object",
    "Hostile header",
    "Hostile path and query",
    "Hostile body",
    "Broken JSON",
    "Several values",
    "Unicode",
    "Binary upload",
    "Other content type",
  ]);
  const hostile = 'x","admin":"true';
  expect(requestNamed("No body")?.body).toBe("");
  expect(requestNamed("Hostile header")?.headers).toMatchObject({
    "Idempotency-Key": [hostile],
    "X-Region": [hostile],
    "Content-Type": ["application/json"],
  });
  expect(requestNamed("Hostile path and query")).toMatchObject({
    path: "/orders/x%22%2C%22admin%22%3A%22true/files/x%22%2C%22admin%22%3A%22true",
    pathParameters: { orderId: hostile, proxy: hostile },
    querystring: { limit: [hostile] },
  });
  const sku: unknown = JSON.parse(requestNamed("Hostile body")?.body ?? "").items[0].sku;
  expect(String(sku).startsWith(hostile)).toBe(true);
  expect(() => JSON.parse(requestNamed("Broken JSON")?.body ?? "{}")).toThrow();
  expect(requestNamed("Several values")?.querystring["limit"]).toEqual(["2", "b c", "a&b=c"]);
  expect(requestNamed("Unicode")?.body).toContain("🚲");
  expect(requestNamed("Binary upload")).toMatchObject({
    headers: { "Content-Type": ["image/png"] },
    isBase64Encoded: true,
  });
  expect(requestNamed("Other content type")?.headers["Content-Type"]).toEqual(["text/plain"]);
});

test("makes no payload for a verb that has none, and one in the template's own type where it is not JSON", () => {
  const get = { httpMethod: "GET", resourcePath: "/orders", input: { type: "HTTP_PROXY" } };
  expect(sampleRequestsFor(get).map(({ name, request }) => [name, request.body])).toEqual(
    ["Mobile client", "Nothing but the path", "Hostile header", "Several values", "Unicode"].map((name) => [name, ""]),
  );
  const form = { "application/x-www-form-urlencoded": "$input.body" };
  const post = { httpMethod: "ANY", resourcePath: "/orders", input: { type: "AWS", requestTemplates: form } };
  expect(requestNamed("Mobile client", post)).toMatchObject({
    httpMethod: "POST",
    headers: { "Content-Type": ["application/x-www-form-urlencoded"] },
    body: "customerId=c-77&quantity=2",
  });
  const both = { ...post, input: { type: "AWS", requestTemplates: { ...form, "application/json": "" } } };
  expect(requestNamed("Mobile client", both)?.headers["Content-Type"]).toEqual(["application/json"]);
});

/** The ends of all samples: where a request is sent, or with what status it is answered. */
function endsOf(method: SampledMethod) {
  return sampleRequestsFor(method).map(({ name, request }) => {
    const { response } = simulate({ integration: method.input, methodRequest: request });
    return [name, response?.status ?? "sent"] as const;
  });
}

test("every example of an integration gets a usual request that goes through, and one that its templates refuse", () => {
  for (const { id, input } of SAMPLES) {
    const { type, passthroughBehavior } = input as { readonly type: string; readonly passthroughBehavior?: string };
    const method = { httpMethod: input.httpMethod, resourcePath: "/orders/{orderId}", input };
    const ends = new Map(endsOf(method));
    expect([id, ends.get("Mobile client")]).toEqual([id, type === "MOCK" ? expect.closeTo(202, -1) : "sent"]);
    if (passthroughBehavior === "NEVER") expect([id, ends.get("Other content type")]).toEqual([id, 415]);
  }
});

test("gives the same samples each time, and takes any template", () => {
  expect(sampleRequestsFor(ORDER)).toEqual(sampleRequestsFor(ORDER));
  const odd = [
    "#if(",
    "$input.path('$[')",
    "#foreach($x in $input.path('$..a[?(@.b)]'))$x.c#end",
    "$input.params(",
    "#set($input.x.y = 1)",
    `$input.path('$')${".a".repeat(50_000)}`,
  ];
  for (const template of odd) {
    const input = { type: "AWS", requestTemplates: { "application/json": template } };
    expect(sampleRequestsFor({ httpMethod: "POST", resourcePath: "/", input }).length).toBeGreaterThan(5);
  }
});
