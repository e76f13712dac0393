import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../integration/json/json.ts";
import { SAMPLES } from "../../integration/samples.ts";
import { validCase } from "../../integration/valid-integrations.fixture.ts";
import { sampleRequestsFor } from "../samples/made/sample-requests-for.ts";
import { simulate } from "../simulate.ts";
import { DOCUMENT_ENDING, type IntegrationDocument } from "./integration-document.ts";
import { readDocument } from "./read-document.ts";
import { templateFilesOf } from "./read-integration.ts";
import { fromInput, toInput, toSimulated } from "./to-simulated.ts";
import { writeDocument } from "./write-document.ts";

const DOCUMENT: IntegrationDocument = {
  method: { restApiId: "k7", resourceId: "r1", httpMethod: "POST", resourcePath: "/orders/{orderId}" },
  integration: {
    futureMember: { a: [1] },
    uri: "https://example.com",
    requestTemplates: {
      "application/json": '{\r\n  "id": "$input.params(\'orderId\')"}',
      "application/JSON": "$input.body",
      "text/plain": null,
    },
    type: "HTTP",
    httpMethod: "PUT",
    integrationResponses: { "200": { statusCode: "200", responseTemplates: { "application/json": "$input.body\n" } } },
  },
  api: { stage: "prod", binaryMediaTypes: ["image/*"] },
  samples: [
    {
      name: "Mobile client",
      request: {
        httpMethod: "POST",
        path: "/orders/7",
        pathParameters: { orderId: "7" },
        querystring: { page: ["1", "2"], none: [] },
        headers: { Accept: ["*/*"] },
        body: '{"a":[1,{"b":"c"}]}',
      },
      expected: { backendRequest: { method: "PUT", body: '{"id":"7"}' } },
    },
    {
      name: "Text",
      request: { httpMethod: "GET", path: "/", pathParameters: {}, querystring: {}, headers: {}, body: '{ "a": 1.0 }' },
      expected: { response: { status: 415 } },
    },
  ],
};

test("a document is a file with its templates beside it", () => {
  expect(writeDocument(DOCUMENT, "orders/POST")).toEqual([
    {
      name: "orders-POST.integration.json",
      text: `{
  "version": 1,
  "method": {
    "restApiId": "k7",
    "resourceId": "r1",
    "httpMethod": "POST",
    "resourcePath": "/orders/{orderId}"
  },
  "integration": {
    "type": "HTTP",
    "httpMethod": "PUT",
    "uri": "https://example.com",
    "requestTemplates": {
      "application/json": {
        "file": "orders-POST.application-json.vtl"
      },
      "application/JSON": {
        "file": "orders-POST.application-json-2.vtl"
      },
      "text/plain": null
    },
    "futureMember": {
      "a": [
        1
      ]
    },
    "integrationResponses": {
      "200": {
        "statusCode": "200",
        "responseTemplates": {
          "application/json": {
            "file": "orders-POST.200-application-json.vtl"
          }
        }
      }
    }
  },
  "api": {
    "stage": "prod",
    "binaryMediaTypes": [
      "image/*"
    ]
  },
  "samples": [
    {
      "name": "Mobile client",
      "request": {
        "httpMethod": "POST",
        "path": "/orders/7",
        "pathParameters": {
          "orderId": "7"
        },
        "querystring": {
          "page": [
            "1",
            "2"
          ],
          "none": []
        },
        "headers": {
          "Accept": "*/*"
        },
        "body": {
          "a": [
            1,
            {
              "b": "c"
            }
          ]
        }
      },
      "expected": {
        "backendRequest": {
          "method": "PUT",
          "body": {
            "id": "7"
          }
        }
      }
    },
    {
      "name": "Text",
      "request": {
        "httpMethod": "GET",
        "path": "/",
        "body": "{ \\"a\\": 1.0 }"
      },
      "expected": {
        "response": {
          "status": 415
        }
      }
    }
  ]
}
`,
    },
    { name: "orders-POST.application-json.vtl", text: '{\r\n  "id": "$input.params(\'orderId\')"}' },
    { name: "orders-POST.application-json-2.vtl", text: "$input.body" },
    { name: "orders-POST.200-application-json.vtl", text: "$input.body\n" },
  ]);
  const [main, ...others] = writeDocument(DOCUMENT, "orders");
  expect(templateFilesOf(main?.text ?? "")).toEqual(others.map(({ name }) => name));
  expect(writeDocument(DOCUMENT, "orders", { isOneFile: true })).toHaveLength(1);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\r\n$x\r\n",
    "\uD800",
    "\uFEFFa",
    "",
    "null",
    '{"a":1}',
    '[{"__proto__":null}]',
    "{ }",
    '{"b":1,"1":2}',
    "[1e3]",
  ),
);
const anyName = fc.oneof(
  fc.string(),
  fc.constantFrom("__proto__", "constructor", "application/json", "A", "a", "1", "../x"),
);
const anyMap = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(anyName, value), { maxLength: 3 }).map((entries): Record<string, T> => Object.fromEntries(entries));
const anyObject = anyMap(fc.jsonValue({ maxDepth: 2 })).map((value): JsonObject => JSON.parse(JSON.stringify(value)));
/** Members of a later version. */
const unknown = anyMap(fc.jsonValue({ maxDepth: 1 })).map((members): JsonObject =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(members).map(([name, value]) => [`x-${name}`, value])))),
);

const anyRequest = fc
  .tuple(
    unknown,
    fc.record(
      {
        httpMethod: fc.constantFrom("GET", "POST"),
        path: fc.string().map((rest) => `/${rest}`),
        pathParameters: anyMap(anyText),
        querystring: anyMap(fc.array(anyText, { maxLength: 2 })),
        headers: anyMap(fc.array(anyText, { maxLength: 2 })),
        body: anyText,
        isBase64Encoded: fc.boolean(),
        stageVariables: anyMap(anyText),
        context: anyObject,
      },
      { requiredKeys: ["httpMethod", "path", "pathParameters", "querystring", "headers", "body"] },
    ),
  )
  .map(([more, request]) => ({ ...more, ...request }));

const anyExpectation = fc.record(
  {
    backendRequest: fc.record(
      { method: anyText, uri: anyText, headers: anyMap(anyText), body: anyText, isBase64Encoded: fc.boolean() },
      { requiredKeys: [] },
    ),
    response: fc.record({ status: fc.nat(), headers: anyMap(anyText), body: anyText }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const anyDocument: fc.Arbitrary<IntegrationDocument> = fc
  .tuple(
    fc.record(
      {
        method: fc.record({ restApiId: anyText, httpMethod: anyText, resourcePath: anyText }, { requiredKeys: [] }),
        integration: fc
          .tuple(unknown, validCase, anyMap(fc.oneof(anyText, fc.constant(null))))
          .map(([more, { input }, requestTemplates]) => ({
            ...more,
            ...fromInput(input).integration,
            requestTemplates,
          })),
        api: fc.record({ stage: fc.constant("prod"), stageVariables: anyMap(anyText) }, { requiredKeys: [] }),
        unknownMembers: unknown.filter((members) => Object.keys(members).length > 0),
      },
      { requiredKeys: ["integration"] },
    ),
    fc.array(
      fc
        .tuple(
          unknown,
          fc.record(
            { name: anyText, request: anyRequest, expected: anyExpectation },
            { requiredKeys: ["name", "request"] },
          ),
        )
        .map(([more, sample]) => ({ ...more, ...sample })),
      { maxLength: 3 },
    ),
  )
  .map(([members, samples]) => ({ ...members, samples }));

test("whatever is written is read back exactly, in files and in one file, and written the same again", () => {
  fc.assert(
    fc.property(anyDocument, fc.string(), fc.boolean(), (document, name, isOneFile) => {
      const files = writeDocument(document, name, { isOneFile });
      // As a file system keeps a text, in UTF-8, and as most programs read it: without a byte order mark.
      const kept = files.map((file) => ({ ...file, text: new TextDecoder().decode(Buffer.from(file.text, "utf8")) }));
      const read = readDocument(kept);
      expect(read).toEqual(document);
      expect("error" in read || writeDocument(read, name, { isOneFile })).toEqual(files);
      expect(new Set(files.map((file) => file.name.toLowerCase())).size).toBe(files.length);
      for (const file of files) expect(file.name).not.toMatch(/[/\\]|^\.|\0/);
    }),
    { numRuns: 500 },
  );
});

test("keeps keys named __proto__, and the order of every map", () => {
  const text = `{"version":1,"integration":{"type":"HTTP","requestParameters":{"b":"1","__proto__":"2","a":"3"}},
    "samples":[{"name":"x","request":{"httpMethod":"GET","path":"/","headers":{"__proto__":"p"},"body":{"__proto__":{"a":1}}}}]}`;
  const document = readDocument([{ name: "a.integration.json", text }]);
  const [written] = "error" in document ? [] : writeDocument(document, "a");
  expect(JSON.stringify(JSON.parse(written?.text ?? ""))).toBe(JSON.stringify(JSON.parse(text)));
  expect(written?.text).toContain('"b": "1",\n      "__proto__": "2",\n      "a": "3"');
});

test("files have names of their own that every file system takes, whatever the document and its types are called", () => {
  const types = [
    "application/json",
    "APPLICATION/JSON",
    "application-json",
    "../../x",
    "..",
    "",
    "\0",
    "__proto__",
    "é",
  ];
  const requestTemplates = Object.fromEntries([...types, "a".repeat(300)].map((type) => [type, `template of ${type}`]));
  const integration = { type: "MOCK", requestTemplates };
  for (const name of [
    "orders",
    "../../x",
    "/",
    "",
    "..",
    "C:\\x",
    "-rf",
    "x".repeat(300),
    "字".repeat(300),
    "😀é".repeat(99),
  ]) {
    const files = writeDocument({ integration, samples: [] }, name);
    const names = files.map((file) => file.name);
    expect(new Set(names.map((written) => written.toLowerCase())).size).toBe(Object.keys(requestTemplates).length + 1);
    expect(names.filter((written) => !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(written))).toEqual([]);
    expect(names.filter((written) => Buffer.byteLength(written) > 255)).toEqual([]);
    expect(readDocument(files)).toEqual({ integration, samples: [] });
  }
});

test("the output of get-integration is an integration of a document, and simulates", () => {
  const integration = {
    type: "HTTP",
    httpMethod: "GET",
    uri: "https://example.com/{id}",
    connectionType: "INTERNET",
    requestParameters: { "integration.request.path.id": "method.request.path.orderId" },
    requestTemplates: { "application/json": null },
    passthroughBehavior: "WHEN_NO_MATCH",
    timeoutInMillis: 29000,
    cacheNamespace: "r1",
    cacheKeyParameters: [],
    integrationResponses: { "200": { statusCode: "200" } },
  };
  const text = JSON.stringify({
    version: 1,
    integration,
    method: { resourcePath: "/orders/{orderId}", httpMethod: "GET" },
  });
  const document = readDocument([{ name: "a.integration.json", text }]);
  if ("error" in document) throw new Error(document.error);
  const simulated = toSimulated(document);
  if ("error" in simulated) throw new Error(simulated.error);
  expect(simulated.api).toEqual({ resourcePath: "/orders/{orderId}" });
  expect(simulated.integration.integrationResponses).toEqual(integration.integrationResponses);
  const methodRequest = {
    httpMethod: "GET",
    path: "/orders/7",
    pathParameters: { orderId: "7" },
    querystring: {},
    headers: {},
    body: "",
  };
  expect(simulate({ ...simulated, methodRequest }).backendRequest?.uri).toBe("https://example.com/7");
});

test("every example goes through a document unchanged", () => {
  for (const { input } of SAMPLES) {
    const method = { httpMethod: input.httpMethod, resourcePath: "/orders/{orderId}", input };
    const document = { ...fromInput(input, method.resourcePath), samples: sampleRequestsFor(method) };
    const read = readDocument(writeDocument(document, "orders"));
    expect(read).toEqual(document);
    expect("error" in read || toInput(read)).toEqual({ input });
  }
});

const whole = (members: object) => JSON.stringify({ version: 1, integration: { type: "MOCK" }, ...members });
const sample = (request: object, expected?: object) =>
  whole({ samples: [{ name: "a", request: { httpMethod: "GET", path: "/", ...request }, expected }] });

const MISTAKES: readonly (readonly [text: string, sentence: string])[] = [
  ["", "it ends where a value should stand."],
  ['{\n  "version": 1,\n  "a": x\n}', "it is no JSON in line 3, column 8, where a value should stand."],
  ['{\n<<<<<<< HEAD\n"a": 1\n', "it holds a merge that is not resolved, in line 2, column 1."],
  ["[1]", "it should be a JSON object."],
  ["{}", "version should be 1."],
  ['{"version":"1"}', "version should be 1."],
  ['{"version":2,"integration":{}}', "it is of version 2, and this Gatewright reads up to 1: update it."],
  ['{"type":"MOCK"}', 'it is an integration alone; a document has it inside: { "version": 1, "integration": { … } }.'],
  [whole({ integration: [] }), "integration should be an object, as get-integration prints it."],
  [whole({ integration: { uri: 1 } }), "in integration, uri should be a text."],
  [
    whole({ integration: { integrationHttpMethod: "GET" } }),
    "integration.integrationHttpMethod is of an input of PutIntegration: the ids belong in method, and the back end's method is called httpMethod.",
  ],
  [
    whole({ integration: { requestTemplates: { "a/b": 1 } } }),
    'integration.requestTemplates["a/b"] should be a text or { "file": "NAME.vtl" }.',
  ],
  [
    whole({ integration: { requestTemplates: { "a/b": { file: "b.vtl" } } } }),
    'integration.requestTemplates["a/b"] names b.vtl, which is not there.',
  ],
  [
    whole({ integration: { requestTemplates: { "a/b": { file: "b.integration.json" } } } }),
    'integration.requestTemplates["a/b"] names b.integration.json, which is a document and no template.',
  ],
  [
    whole({ integration: { integrationResponses: { 200: { responseTemplates: { "a/b": { file: "../b.vtl" } } } } } }),
    'integration.integrationResponses["200"].responseTemplates["a/b"] names "../b.vtl": it should be a file beside the document.',
  ],
  [whole({ method: 1 }), "method should be an object with restApiId, resourceId, httpMethod."],
  [whole({ method: { httpMethod: 1 } }), "method.httpMethod should be a text."],
  [whole({ api: 1 }), "api should be an object."],
  [whole({ samples: {} }), "samples should be a list of { name, request }."],
  [whole({ samples: [1] }), "samples[0] should be an object with name and request."],
  [whole({ samples: [{ request: {} }] }), "samples[0].name should be a text."],
  [whole({ samples: [{ name: "a" }] }), "samples[0].request should be an object with httpMethod and path."],
  [sample({ path: "a" }), "samples[0].request.path should be a path that begins with /, without the stage."],
  [sample({ body: 1 }), "samples[0].request.body should be a text."],
  [sample({}, []), "samples[0].expected should be an object with backendRequest or response."],
  [sample({}, { response: 1 }), "samples[0].expected.response should be an object."],
  [
    sample({}, { response: { status: "1" } }),
    "samples[0].expected.response.status should be a whole number such as 200.",
  ],
  [
    sample({}, { backendRequest: { headers: { a: [] } } }),
    "samples[0].expected.backendRequest.headers should be an object whose values are all texts.",
  ],
];

test("says in a sentence what is wrong, and where", () => {
  const name = `a${DOCUMENT_ENDING}`;
  expect(MISTAKES.map(([text]) => readDocument([{ name, text }]))).toEqual(
    MISTAKES.map(([, sentence]) => ({ error: `${name}: ${sentence}` })),
  );
  expect(readDocument([])).toEqual({ error: "There is no document: its file's name ends in .integration.json." });
  const two = [name, `b${DOCUMENT_ENDING}`].map((file) => ({ name: file, text: whole({}) }));
  expect(readDocument(two)).toEqual({
    error: `${name} and b${DOCUMENT_ENDING} are two documents: open one at a time.`,
  });
});

test("never throws, whatever the file holds", () => {
  const text = writeDocument(DOCUMENT, "a", { isOneFile: true })[0]?.text ?? "";
  const value = fc.oneof(fc.json(), fc.constantFrom("null", '"x"', "[", "{}", "1e999", "-"));
  const mutated = fc
    .tuple(fc.nat(text.length), fc.nat(30), value)
    .map(([start, length, inserted]) => text.slice(0, start) + inserted + text.slice(start + length));
  const replaced = fc
    .tuple(fc.constantFrom("version", "method", "integration", "api", "samples"), fc.jsonValue())
    .map(([name, member]) => whole({ [name]: member }));
  fc.assert(
    fc.property(fc.oneof(mutated, replaced), (broken) => {
      const read = readDocument([{ name: "a.integration.json", text: broken }]);
      if ("error" in read) expect(read.error).toMatch(/^a\.integration\.json: .+\.$/s);
      else writeDocument(read, "a");
    }),
    { numRuns: 1_000 },
  );
});
