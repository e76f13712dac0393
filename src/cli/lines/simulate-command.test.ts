import { expect, test } from "vitest";
import { simulateCommand } from "./simulate-command.ts";
import { createTerminal } from "../terminal.fixture.ts";

async function simulate(...lines: readonly object[]) {
  const terminal = createTerminal(lines.map((line) => `${JSON.stringify(line)}\n`));
  const status = await simulateCommand.run([], terminal);
  const answers = terminal.out().split("\n").slice(0, -1);
  return { status, answers: answers.map((line): unknown => JSON.parse(line)) };
}

const methodRequest = { httpMethod: "GET", path: "/orders" };
const uri = "https://example.com/orders";

const backendRequest = {
  method: "PUT",
  uri,
  headers: expect.objectContaining({ Host: "example.com", "Content-Length": "0" }),
  body: "",
};

test("an integration is read as GetIntegration answers it, or as the input of PutIntegration", async () => {
  const { status, answers } = await simulate(
    {
      id: 1,
      integration: { type: "HTTP", httpMethod: "PUT", uri, timeoutInMillis: 29000, connectionId: null },
      methodRequest,
    },
    { id: 2, integration: { type: "HTTP", httpMethod: "GET", integrationHttpMethod: "PUT", uri }, methodRequest },
  );
  expect(status).toBe(0);
  expect(answers).toEqual([1, 2].map((id) => ({ id, steps: expect.any(Array), backendRequest })));
});

test("a MOCK answers with the integration response that its status chooses", async () => {
  const integration = {
    type: "MOCK",
    requestTemplates: { "application/json": '{"statusCode": 404}' },
    integrationResponses: {
      200: { statusCode: "200" },
      404: { statusCode: "404", selectionPattern: "4\\d\\d", responseTemplates: { "application/json": "not there" } },
    },
  };
  expect(await simulate({ integration, methodRequest })).toEqual({
    status: 0,
    answers: [
      {
        steps: expect.any(Array),
        response: { status: 404, headers: { "Content-Type": "application/json" }, body: "not there" },
      },
    ],
  });
});

const BAD: readonly (readonly [line: object, message: string])[] = [
  [{}, "integration should be an object"],
  [{ integration: { uri: 1 } }, "uri should be a text"],
  [{ integration: { restApiId: 1 } }, "integration.restApiId should be a text"],
  [{ integration: { integrationResponses: 1 } }, "integration.integrationResponses should be an object"],
  [{ integration: {} }, "methodRequest should be an object with httpMethod and path"],
  [{ integration: {}, methodRequest, api: [] }, "api should be an object"],
  [
    { integration: {}, methodRequest, api: { binaryMediaTypes: "*/*" } },
    "api.binaryMediaTypes should be a list of texts",
  ],
  [
    { integration: {}, methodRequest, api: { stageVariables: { a: 1 } } },
    "api.stageVariables should be an object whose values are all texts",
  ],
  [{ integration: {}, methodRequest, api: { region: 1 } }, "api.region should be a text"],
];

test("a bad line is answered with its number and what is wrong", async () => {
  const { status, answers } = await simulate(...BAD.map(([line]) => line));
  expect(status).toBe(1);
  expect(answers).toEqual(BAD.map(([, message], index) => ({ error: { message, line: index + 1 } })));
});

test("takes no arguments", async () => {
  const terminal = createTerminal();
  expect(await simulateCommand.run(["x.json"], terminal)).toBe(2);
  expect(terminal.err()).toBe(
    'gatewright simulate: nothing is expected where "x.json" stands; requests come on standard input.\n',
  );
});
