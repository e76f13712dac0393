import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { OPERATION_NAMES, type OperationName, OPERATIONS } from "../core/operations/operations.ts";
import { session, TOKEN } from "./door/door.fixture.ts";
import { createApp } from "./door/create-app.ts";
import { createForward } from "./upstream/create-forward.ts";
import { createPreviewSigned } from "./upstream/create-preview-signed.ts";
import { fixedCredentials } from "./upstream/credentials/credential-source.ts";
import type { WireRequest } from "./upstream/sign-request.ts";

/** The operations that a server on AWS has on by itself. */
const SWITCHED_ON: readonly OperationName[] = OPERATION_NAMES.filter(
  (name) => OPERATIONS[name].effect === "read" || name === "PutIntegration",
);

/** The names of all operations of API Gateway, from the SDK's own files. */
function allOperationNames(): string[] {
  const root = dirname(createRequire(import.meta.url).resolve("@aws-sdk/client-api-gateway/package.json"));
  return readdirSync(join(root, "dist-types/commands")).flatMap(
    (file) => /^(\w+)Command\.d\.ts$/.exec(file)?.[1] ?? [],
  );
}

/** A whole server but for its sockets: what passes the door is signed and noted in place of being sent. */
function openServer() {
  const sent: WireRequest[] = [];
  const signer = {
    credentials: fixedCredentials({
      accessKeyId: "AKIDEXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    }),
    region: "eu-west-1",
    host: "apigateway.eu-west-1.amazonaws.com",
    userAgent: "gatewright/0",
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
  const forward = createForward({
    ...signer,
    anyContentType: false,
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: new Map(), body: "" });
    },
  });
  const target = { ...session.target, operations: [...SWITCHED_ON] };
  const app = createApp({
    session: { ...session, target },
    forward,
    previewSigned: createPreviewSigned(signer),
    assets: new Map(),
    log: () => undefined,
  });
  return { sent, call: (body: string) => app.fetch(toRequest(body)) };
}

function toRequest(body: string): Request {
  const headers = {
    origin: "http://127.0.0.1:8787",
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "x-editor-token": TOKEN,
  };
  return new Request("http://127.0.0.1:8787/api/operations", { method: "POST", headers, body });
}

const LABEL = "[a-z0-9]{1,64}";
const VERB = "(GET|PUT|POST|DELETE|PATCH|OPTIONS|HEAD|ANY)";
const QUERY = String.raw`(\?(embed=methods|limit=\d{1,3}|position=[\w.~%-]+)(&(limit=\d{1,3}|position=[\w.~%-]+)){0,2})?`;
const METHOD = `/restapis/${LABEL}/resources/${LABEL}/methods/${VERB}`;

/** All that may ever be signed, written down apart from the table that it is made from. */
const INTENDED = new RegExp(
  `^(GET (/restapis|/vpclinks|/restapis/${LABEL}/resources)${QUERY}|GET /restapis/${LABEL}/resources/${LABEL}(\\?embed=methods)?` +
    `|GET /restapis/${LABEL}(/stages)?|GET ${METHOD}(/integration(/responses/[1-5]\\d\\d)?)?|PUT ${METHOD}/integration)$`,
);

const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...OPERATION_NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...allOperationNames()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "",
      "putintegration",
      "PutIntegration\u0000",
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const ODD_TEXTS = [
  "",
  ".",
  "..",
  "a/b",
  "%2e%2e",
  "a?x",
  "a#b",
  "a\u0000",
  "\u2024\u2024",
  "A1",
  "a".repeat(65),
  "//evil.test",
  "@evil.test",
  "a\r\nHost: evil.test",
  "🌍",
];
const labelText = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9]{1,10}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);
const verbs = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("GET", "ANY", "POST") },
  { weight: 1, arbitrary: fc.constantFrom("get", "TRACE", "CONNECT", "", "GET/x", "*") },
);
const codes = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("200", "404") },
  { weight: 1, arbitrary: fc.constantFrom("20", "600", "2000", "default", "200/..") },
);
const labels = { restApiId: labelText, resourceId: labelText, httpMethod: verbs, statusCode: codes };
const queries = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc.record(
      { limit: fc.constantFrom("1", "500"), position: fc.string({ minLength: 1, maxLength: 5 }) },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ embed: fc.constantFrom("methods", "all") }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom("Action", "X-Amz-Signature", "__proto__", "limit", "limit&x"),
      fc.string({ maxLength: 5 }),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);
const bodies = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('{"type":"MOCK"}', '{"__proto__":{"x":1}}', '{"host":"evil.test"}', undefined),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
);

/** Labels that an operation has, others too or fewer, in any of the shapes above. */
const parameters = fc
  .tuple(fc.record(labels), fc.subarray(Object.keys(labels)))
  .map(([values, left]) => Object.fromEntries(Object.entries(values).filter(([name]) => !left.includes(name))));
const extras = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        "url",
        "host",
        "endpoint",
        "headers",
        "region",
        "Action",
        "method",
        "path",
        "service",
        "constructor",
      ),
      fc.string({ maxLength: 9 }),
      { maxKeys: 2 },
    ),
  },
);

/** What each operation wants, so that many calls are taken: of labels exactly its own, and a body where it has one. */
const fitting = fc
  .tuple(fc.constantFrom(...OPERATION_NAMES), fc.record(labels), bodies, queries)
  .map(([operation, values, body, query]) => {
    const { path, takesBody } = OPERATIONS[operation];
    const own = Object.fromEntries(Object.entries(values).filter(([name]) => path.includes(`{${name}}`)));
    return { operation, parameters: own, ...(takesBody && { body: body ?? "{}" }), query };
  });
const loose = fc
  .tuple(fc.record({ operation: names, parameters, query: queries, body: bodies }), extras)
  .map(([call, extra]) => ({ ...call, ...extra }));
const envelopes = fc.oneof(
  { weight: 5, arbitrary: fitting.map((call) => JSON.stringify(call)) },
  { weight: 4, arbitrary: loose.map((call) => JSON.stringify(call)) },
  { weight: 1, arbitrary: loose.map((call) => `[${JSON.stringify(call)}]`) },
  { weight: 1, arbitrary: loose.map((call) => JSON.stringify(call).replace('"operation"', '"__proto__"')) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string() },
);

test(
  "R-01 R-02 signs nothing but the operations that are switched on, for 100,000 calls of all kinds",
  { timeout: 180_000 },
  async () => {
    const { sent, call } = openServer();
    let total = 0;
    const statuses = new Set<number>();
    const property = fc.asyncProperty(
      fc.array(envelopes, { minLength: 100, maxLength: 100, size: "max" }),
      async (batch) => {
        for (const body of batch) {
          const { status } = await call(body);
          statuses.add(status);
          total++;
        }
        const strange = sent.map(({ method, path }) => `${method} ${path}`).filter((line) => !INTENDED.test(line));
        expect(strange).toEqual([]);
        const origins = new Set(
          sent.map(
            ({ headers }) => `${headers["host"]} ${readScope(headers)} ${Object.keys(headers).toSorted().join()}`,
          ),
        );
        for (const origin of origins) expect(ORIGINS).toContain(origin);
        counts.sent += sent.length;
        for (const { method, path } of sent) counts.kinds.add(`${method} ${toTemplate(path)}`);
        sent.length = 0;
      },
    );
    const counts = { sent: 0, kinds: new Set<string>() };
    await fc.assert(property, { numRuns: 1_000 });
    expect(total).toBe(100_000);
    // The calls are not all refused at the door: each operation that is on was carried out.
    expect(counts.sent).toBeGreaterThan(5_000);
    const templates = SWITCHED_ON.map((name) => `${OPERATIONS[name].method} ${toTemplate(OPERATIONS[name].path)}`);
    expect(counts.kinds).toEqual(new Set(templates));
    expect(statuses).toEqual(new Set([200, 400, 403]));
  },
);

const SCOPE = "20260102/eu-west-1/apigateway/aws4_request";
const ORIGINS = [
  `apigateway.eu-west-1.amazonaws.com ${SCOPE} accept,accept-encoding,authorization,host,user-agent,x-amz-date`,
  `apigateway.eu-west-1.amazonaws.com ${SCOPE} accept,accept-encoding,authorization,content-length,content-type,host,user-agent,x-amz-date`,
];

/** A path, or a row's, with `*` for each label. */
function toTemplate(path: string): string {
  return path.replace(/\?.*/, "").replace(/\/(restapis|resources|methods|responses)\/[^/]+/g, "/$1/*");
}

function readScope(headers: WireRequest["headers"]): string {
  return /Credential=AKIDEXAMPLE\/(\S+),/.exec(headers["authorization"] ?? "")?.[1] ?? "";
}
