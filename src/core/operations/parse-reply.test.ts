import { expect, test } from "vitest";
import type { OperationName } from "./operations.ts";
import { parseReply, type RawReply } from "./parse-reply.ts";

const cases: readonly { title: string; operation: OperationName; reply: RawReply; expected: unknown }[] = [
  {
    title: "reads a list and the token for more of it",
    operation: "GetRestApis",
    reply: { status: 200, body: '{"item":[{"id":"a1","name":"Orders"},{"id":"b2"}],"position":"p"}' },
    expected: {
      kind: "success",
      status: 200,
      answer: { items: [{ id: "a1", name: "Orders" }, { id: "b2" }], position: "p" },
    },
  },
  {
    title: "takes a single object for a list of one",
    operation: "GetStages",
    reply: { status: 200, body: '{"item":{"stageName":"dev"}}' },
    expected: { kind: "success", status: 200, answer: { items: [{ stageName: "dev" }] } },
  },
  {
    title: "takes a missing list for an empty one",
    operation: "GetVpcLinks",
    reply: { status: 200, body: '{"item":null,"position":null}' },
    expected: { kind: "success", status: 200, answer: { items: [] } },
  },
  {
    title: "takes a list that is not there at all for an empty one",
    operation: "GetVpcLinks",
    reply: { status: 200, body: "{}" },
    expected: { kind: "success", status: 200, answer: { items: [] } },
  },
  {
    title: "reads null as absent and keeps members that it does not know",
    operation: "GetMethod",
    reply: {
      status: 200,
      body: '{"httpMethod":"GET","authorizationType":null,"requestParameters":{"a":true,"b":null},"later":{"x":null}}',
    },
    expected: {
      kind: "success",
      status: 200,
      answer: { httpMethod: "GET", requestParameters: { a: true }, later: { x: null } },
    },
  },
  {
    title: "keeps a verb that an emulator leaves null",
    operation: "GetResource",
    reply: { status: 200, body: '{"id":"r1","path":"/","resourceMethods":{"GET":null,"POST":{}}}' },
    expected: { kind: "success", status: 200, answer: { id: "r1", path: "/", resourceMethods: { GET: {}, POST: {} } } },
  },
  {
    title: "keeps the null of a template that was put empty",
    operation: "GetIntegrationResponse",
    reply: {
      status: 200,
      body: '{"statusCode":"200","selectionPattern":"","responseTemplates":{"application/json":null}}',
    },
    expected: {
      kind: "success",
      status: 200,
      answer: { statusCode: "200", selectionPattern: "", responseTemplates: { "application/json": null } },
    },
  },
  {
    title: "takes 204 without a body",
    operation: "DeleteIntegration",
    reply: { status: 204, body: "" },
    expected: { kind: "success", status: 204, answer: undefined },
  },
  {
    title: "takes another status of success, as emulators give",
    operation: "PutIntegration",
    reply: { status: 200, body: '{"type":"MOCK"}' },
    expected: { kind: "success", status: 200, answer: { type: "MOCK" } },
  },
  {
    title: "cuts a refusal's type down to its name",
    operation: "GetRestApi",
    reply: {
      status: 404,
      errorType: "com.amazonaws#NotFoundException:http://internal.amazon.com/",
      body: '{"message":"gone"}',
    },
    expected: { kind: "refusal", status: 404, code: "NotFoundException", message: "gone" },
  },
  {
    title: "takes the type of a refusal from the body where no header has it",
    operation: "PutIntegration",
    reply: { status: 400, body: '{"__type":"a.b#ValidationException","Message":"1 validation error"}' },
    expected: { kind: "refusal", status: 400, code: "ValidationException", message: "1 validation error" },
  },
  {
    title: "prefers the member code to the member __type",
    operation: "PutIntegration",
    reply: { status: 400, body: '{"__type":"B","code":"A","message":"m"}' },
    expected: { kind: "refusal", status: 400, code: "A", message: "m" },
  },
  {
    title: "says UnknownError for a refusal without a type",
    operation: "PutIntegration",
    reply: { status: 403, body: '{"message":"Missing Authentication Token"}' },
    expected: { kind: "refusal", status: 403, code: "UnknownError", message: "Missing Authentication Token" },
  },
  {
    title: "takes a type without a text",
    operation: "PutIntegration",
    reply: { status: 500, errorType: "InternalFailure", body: "" },
    expected: { kind: "refusal", status: 500, code: "InternalFailure", message: "" },
  },
  {
    title: "calls a page that is no error of AWS's unreadable",
    operation: "PutIntegration",
    reply: { status: 502, body: "<html>" },
    expected: {
      kind: "unreadable",
      status: 502,
      message: "PutIntegration was answered 502 with a body that is no error of AWS's.",
    },
  },
  {
    title: "calls an answer that is not JSON unreadable",
    operation: "GetMethod",
    reply: { status: 200, body: "<html>" },
    expected: { kind: "unreadable", status: 200, message: "GetMethod was answered 200 with a body that is not JSON." },
  },
  {
    title: "names the member that is not as expected",
    operation: "GetResources",
    reply: { status: 200, body: '{"item":[{"id":"a","path":"/"},{"id":7,"path":"/x"}]}' },
    expected: {
      kind: "unreadable",
      status: 200,
      message: "GetResources was answered 200 with something else than expected: item.1.id should be a text.",
    },
  },
  {
    title: "says so where an answer should be an object",
    operation: "GetMethod",
    reply: { status: 200, body: "[]" },
    expected: {
      kind: "unreadable",
      status: 200,
      message: "GetMethod was answered 200 with something else than expected: the body should be an object.",
    },
  },
  {
    title: "says so where an answer is missing",
    operation: "GetRestApis",
    reply: { status: 200, body: "" },
    expected: {
      kind: "unreadable",
      status: 200,
      message: "GetRestApis was answered 200 with something else than expected: the body should be an object.",
    },
  },
];

for (const { title, operation, reply, expected } of cases) {
  test(title, () => expect(parseReply(operation, reply)).toEqual(expected));
}

test("keeps a parameter named __proto__", () => {
  const reply = parseReply("GetMethod", {
    status: 200,
    body: '{"__proto__":1,"requestParameters":{"__proto__":true}}',
  });
  expect(JSON.stringify(reply)).toBe(
    '{"kind":"success","status":200,"answer":{"__proto__":1,"requestParameters":{"__proto__":true}}}',
  );
});
