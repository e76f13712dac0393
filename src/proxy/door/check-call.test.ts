import fc from "fast-check";
import { expect, test } from "vitest";
import type { RefusalReason } from "../../core/operations/outcome.ts";
import type { LabelName } from "../../core/integration/request/label-grammar.ts";
import { labelNames, OPERATION_NAMES, OPERATIONS } from "../../core/operations/operations.ts";
import { checkCall } from "./check-call.ts";

const ALL = { operations: new Set(OPERATION_NAMES), readOnly: false };
const JSON_HEADERS = { accept: "application/json", "content-type": "application/json" };
const LABELS = { restApiId: "a1b2c3", resourceId: "r1", httpMethod: "GET" };
const put = { operation: "PutIntegration", parameters: LABELS, body: '{"type":"MOCK"}' };

/** The reason of a refusal, or the request's first line where the call is taken. */
function judge(envelope: unknown, policy = ALL): string {
  const call = checkCall(envelope, policy);
  return "outcome" in call ? call.reason : `${call.request.method} ${call.request.path}`;
}

const parse = (text: string): unknown => JSON.parse(text);

test("builds the request of a call from its operation's row, and keeps the body's text as it came", () => {
  const body = '{ "type":"MOCK", "type":"HTTP", "__proto__":{"x":1}, "newMember":"\\ud800", "uri":"https://ü" }';
  expect(checkCall({ ...put, body }, ALL)).toEqual({
    name: "PutIntegration",
    operation: OPERATIONS.PutIntegration,
    request: {
      method: "PUT",
      path: "/restapis/a1b2c3/resources/r1/methods/GET/integration",
      headers: JSON_HEADERS,
      body,
    },
  });
});

test("puts a query in the order and encoding that is signed", () => {
  const query = { position: "a b/c+d*~", limit: "500", embed: "methods" };
  expect(judge({ operation: "GetResources", parameters: { restApiId: "a1" }, query })).toBe(
    "GET /restapis/a1/resources?embed=methods&limit=500&position=a%20b%2Fc%2Bd%2A~",
  );
});

test("R-01 takes no operation but those of its table, by their exact names", () => {
  const names = [
    "constructor",
    "__proto__",
    "toString",
    "",
    "putintegration",
    "PutIntegration ",
    "UpdateIntegration",
    "GET",
  ];
  expect(names.map((operation) => [operation, judge({ ...put, operation })])).toEqual(
    names.map((operation) => [operation, "unknown-operation"]),
  );
});

test("R-01 carries out no operation that is switched off, and no write when it is read-only", () => {
  const reads = { operations: new Set(["GetIntegration"] as const), readOnly: false };
  expect(judge(put, reads)).toBe("switched-off");
  expect(judge({ operation: "GetIntegration", parameters: LABELS }, reads)).toBe(
    "GET /restapis/a1b2c3/resources/r1/methods/GET/integration",
  );
  const writes = OPERATION_NAMES.filter(
    (operation) => judge({ operation }, { ...ALL, readOnly: true }) === "read-only",
  );
  expect(writes).toEqual(OPERATION_NAMES.filter((name) => OPERATIONS[name].effect === "write"));
});

/** Calls that are nearly right: an operation's own labels and body, now and then something else in a place. */
const nearlyRight = fc.constantFrom(...OPERATION_NAMES).chain((operation) => {
  const good: Readonly<Record<LabelName, string>> = { ...LABELS, statusCode: "200" };
  const value = (text: string) => fc.oneof({ weight: 6, arbitrary: fc.constant(text) }, fc.string(), fc.anything());
  const labels = labelNames(OPERATIONS[operation]).map((name) => [name, value(good[name])] as const);
  const extra = fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, fc.dictionary(fc.string(), fc.anything()));
  return fc.record(
    {
      operation: fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(operation) }, fc.string(), fc.anything()),
      parameters: fc.tuple(fc.record(Object.fromEntries(labels)), extra).map(([own, more]) => ({ ...own, ...more })),
      query: fc.oneof(
        extra,
        fc.record({ position: fc.string(), limit: fc.nat(600).map(String) }, { requiredKeys: [] }),
      ),
      body: OPERATIONS[operation].takesBody ? value("{}") : fc.oneof(fc.constant(undefined), fc.json()),
    },
    { requiredKeys: ["operation", "parameters", "body"] },
  );
});

test("R-01 lets only methods and paths of its table through, whatever is called", () => {
  const rows = OPERATION_NAMES.map((name) => {
    const path = OPERATIONS[name].path.replaceAll(/\{\w+\}/g, "[A-Za-z0-9]{1,64}");
    return new RegExp(`^${OPERATIONS[name].method} ${path}(\\?[\\w.~%=&-]+)?$`);
  });
  const taken = new Set<string>();
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: nearlyRight }, fc.anything()), (envelope) => {
      const call = checkCall(envelope, ALL);
      if ("outcome" in call) return;
      taken.add(call.name);
      expect(rows.some((row) => row.test(`${call.request.method} ${call.request.path}`))).toBe(true);
      expect(call.request.headers).toEqual(JSON_HEADERS);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect([...taken].toSorted()).toEqual(OPERATION_NAMES.toSorted());
});

test("R-02 refuses every member by which a caller might shape the signed request", () => {
  const members = [
    "url",
    "host",
    "endpoint",
    "headers",
    "region",
    "service",
    "Action",
    "method",
    "path",
    "constructor",
  ];
  expect(members.map((member) => [member, judge({ ...put, [member]: "x" })])).toEqual(
    members.map((member) => [member, "malformed"]),
  );
  expect(judge(parse('{"operation":"GetRestApis","__proto__":{"body":"{}"}}'))).toBe("malformed");
});

const NO_IDS: readonly unknown[] = [
  "..",
  ".",
  "",
  [],
  {},
  5,
  null,
  true,
  "a/b",
  "%2e%2e",
  "a?x",
  "a#b",
  "a\u0000",
  "\u2024\u2024",
  "a".repeat(65),
  "A1",
  " a1",
  "a1\n",
  "a1 ",
  "ä",
  ["a1"],
  { toString: "a1" },
];
const NO_METHODS: readonly unknown[] = [
  "get",
  "",
  "TRACE",
  "CONNECT",
  "GET ",
  "GET/..",
  null,
  1,
  ["GET"],
  "constructor",
];
const NO_STATUSES: readonly unknown[] = ["99", "600", "2000", "2xx", "", 200, null, "٢٠٠", "200\n", " 200"];

test("R-05 takes only labels as API Gateway makes them, texts all of them", () => {
  const table = [
    ...NO_IDS.map((restApiId) => ({ restApiId })),
    ...NO_IDS.map((resourceId) => ({ resourceId })),
    ...NO_METHODS.map((httpMethod) => ({ httpMethod })),
    ...NO_STATUSES.map((statusCode) => ({ statusCode })),
  ];
  const call = (label: object) => ({
    operation: "GetIntegrationResponse",
    parameters: { ...LABELS, statusCode: "200", ...label },
  });
  expect(table.map((label) => [label, judge(call(label))])).toEqual(table.map((label) => [label, "parameter"]));
  expect(judge(call({}))).toBe("GET /restapis/a1b2c3/resources/r1/methods/GET/integration/responses/200");
});

test("R-05 takes exactly the labels of the operation", () => {
  const two = { restApiId: "a1b2c3", resourceId: "r1" };
  const table: readonly unknown[] = [
    two,
    {},
    undefined,
    { ...LABELS, statusCode: "200" },
    parse('{"__proto__":{"httpMethod":"GET"}}'),
  ];
  expect(table.map((parameters) => judge({ ...put, parameters }))).toEqual(table.map(() => "parameter"));
  expect(judge({ operation: "GetRestApis", parameters: { restApiId: "a1" } })).toBe("parameter");
});

test("R-05 takes only the query that the operation declares", () => {
  const table: readonly unknown[] = [
    { embed: "all" },
    { embed: "" },
    { embed: ["methods"] },
    { limit: "0" },
    { limit: "501" },
    { limit: 25 },
    { limit: "1e2" },
    { limit: "025" },
    { limit: "-1" },
    { position: "" },
    { position: "a\r\nb" },
    { position: "ü" },
    { position: "a".repeat(2049) },
    { name: "x" },
    parse('{"__proto__":"x"}'),
    { constructor: "x" },
  ];
  const call = (query: unknown) => ({ operation: "GetResources", parameters: { restApiId: "a1" }, query });
  expect(table.map((query) => [query, judge(call(query))])).toEqual(table.map((query) => [query, "parameter"]));
  expect(
    judge({ operation: "GetResource", parameters: { restApiId: "a1", resourceId: "r1" }, query: { limit: "5" } }),
  ).toBe("parameter");
  expect(judge({ operation: "GetStages", parameters: { restApiId: "a1" }, query: { embed: "methods" } })).toBe(
    "parameter",
  );
});

const ENVELOPES: readonly unknown[] = [
  null,
  [],
  "x",
  1,
  {},
  { operation: 1 },
  { operation: ["PutIntegration"] },
  { ...put, parameters: [] },
  { ...put, parameters: null },
  { ...put, parameters: "a1" },
  { ...put, query: [] },
  { ...put, body: {} },
  { ...put, body: null },
  { ...put, body: 1 },
];

test("R-06 takes no call of another shape", () => {
  expect(ENVELOPES.map((envelope) => [envelope, judge(envelope)])).toEqual(
    ENVELOPES.map((envelope) => [envelope, "malformed"]),
  );
});

const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;

const BODIES: readonly (readonly [string | undefined, RefusalReason | "taken"])[] = [
  ["{}", "taken"],
  ['\n{"a":1} ', "taken"],
  [nested(8), "taken"],
  [nested(9), "body"],
  [`{"a":${nested(9)},"a":1}`, "body"],
  [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "body"],
  [undefined, "body"],
  ["", "body"],
  ["[]", "body"],
  ["null", "body"],
  ["1", "body"],
  ['"{}"', "body"],
  ["{", "body"],
  ["{}{}", "body"],
  ["{'a':1}", "body"],
  ["\ufeff{}", "body"],
  ['{"a":"\ud800"}', "body"],
  [`{"a":"${"x".repeat(2 * 1024 * 1024 - 8)}"}`, "taken"],
  [`{"a":"${"x".repeat(2 * 1024 * 1024 - 7)}"}`, "too-large"],
];

test("R-06 takes as a body the text of a JSON object, up to its limits of size and depth", () => {
  const short = (body: string | undefined) => body?.slice(0, 30);
  const judged = BODIES.map(([body]) => [short(body), judge({ ...put, body }).replace(/^PUT .*/, "taken")]);
  expect(judged).toEqual(BODIES.map(([body, verdict]) => [short(body), verdict]));
});

test("R-06 takes no body where the operation has none", () => {
  expect(judge({ operation: "DeleteIntegration", parameters: LABELS, body: "{}" })).toBe("body");
  expect(judge({ operation: "GetRestApis", body: "" })).toBe("body");
});

test("says of each refusal what was wrong, where, and what would be right", () => {
  const message = (envelope: unknown) => {
    const call = checkCall(envelope, {
      ...ALL,
      operations: new Set(["GetRestApis", "PutIntegration", "DeleteIntegration"] as const),
    });
    return "outcome" in call ? call.message : "";
  };
  const lacking = { resourceId: "r1", httpMethod: "GET" };
  expect([
    message({ ...put, parameters: { ...LABELS, restApiId: "../x\u001b[2J" } }),
    message({ ...put, parameters: lacking }),
    message({ operation: "GetRestApis", query: { limit: "1000" } }),
    message({ operation: "GetRestApis", query: { name: "x" } }),
    message({ ...put, region: "eu-west-1" }),
    message({ ...put, body: 5 }),
    message({ ...put, body: "[]" }),
    message({ ...put, body: nested(9) }),
    message({ operation: "DeleteIntegration", parameters: LABELS, body: "{}" }),
    message({ operation: "CreateDeployment", parameters: { restApiId: "a1" }, body: "{}" }),
  ]).toMatchInlineSnapshot(`
    [
      "The parameter restApiId is "../x\\u001b[2J": it must be 1 to 64 lower-case letters and digits, as a text.",
      ""parameters" lacks restApiId: 1 to 64 lower-case letters and digits, as a text.",
      "The query value limit is "1000": it must be a whole number from 1 to 500, as a text.",
      ""query" has "name": this operation takes position, limit.",
      "The call has "region", which no call has. A call has "operation" and may have "parameters", "query" (objects of texts) and "body" (a text).",
      "The call's shape is wrong at "body". A call has "operation" and may have "parameters", "query" (objects of texts) and "body" (a text).",
      ""body" is not the text of a JSON object, such as {"type":"MOCK"}.",
      ""body" is nested 9 deep: at most 8 levels are sent.",
      "DeleteIntegration takes no body: leave "body" out.",
      "CreateDeployment is switched off here: start the server with --allow CreateDeployment.",
    ]
  `);
});
