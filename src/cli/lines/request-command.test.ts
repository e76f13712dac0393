import { expect, test } from "vitest";
import { checkIntegration } from "../../core/integration/check-integration.ts";
import { readWireCases } from "../../core/integration/conformance.fixture.ts";
import { requestCommand } from "./request-command.ts";
import { createTerminal } from "../terminal.fixture.ts";

async function request(chunks: Iterable<string | Uint8Array>) {
  const terminal = createTerminal(chunks);
  const status = await requestCommand.run([], terminal);
  return {
    status,
    lines: terminal
      .out()
      .split("\n")
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
    err: terminal.err(),
  };
}

interface Answered {
  readonly id: string;
  readonly request: { readonly method: string; readonly path: string; readonly body: string } | null;
  readonly findings: readonly unknown[];
}

const cases = readWireCases();

test.skipIf(cases === null)(
  "makes the request that AWS's SDKs make, for all 656 inputs of the wire data (needs the conformance data)",
  async () => {
    const all = cases ?? [];
    const { status, lines } = await request(all.map((line) => `${JSON.stringify(line)}\n`));
    expect([all.length, status]).toEqual([656, 0]);
    const answered = (lines as Answered[]).map(({ id, request: made }) => ({
      id,
      method: made?.method ?? null,
      path: made?.path ?? null,
      bodyJson: made === null ? null : (JSON.parse(made.body) as unknown),
    }));
    expect(answered).toEqual(
      all.map(({ id, expected: { method, path, bodyJson } }) => ({ id, method, path, bodyJson })),
    );
    const withoutRequest = (lines as Answered[]).filter((line) => line.request === null);
    expect(withoutRequest.every(({ findings }) => findings.length > 0)).toBe(true);
  },
);

const MOCK = { restApiId: "a1", resourceId: "b2", httpMethod: "GET", type: "MOCK" };
const MOCK_REQUEST = {
  method: "PUT",
  path: "/restapis/a1/resources/b2/methods/GET/integration",
  headers: { accept: "application/json", "content-type": "application/json" },
  body: '{"type":"MOCK"}',
};

test("echoes any id, and leaves out what was not given", async () => {
  const ids = ["1", '"a"', "null", "true", '{"__proto__":1}', "[1,null]", '"\u2028"'];
  const { lines } = await request([...ids.map((id) => `{"id":${id},"input":{}}\n`), `{"input":{}}\n`]);
  expect(lines.map((line) => (line as { id?: unknown }).id)).toEqual([
    ...ids.map((id): unknown => JSON.parse(id)),
    undefined,
  ]);
});

test("tells what is known against an input, with the method where it is told", async () => {
  const input = { ...MOCK, type: "HTTP", credentials: "arn:aws:iam::*:user/*", uri: "http://example.test/{x}" };
  const methods = [
    undefined,
    null,
    { authorizationType: "NONE" },
    { requestParameters: { a: true }, resourcePath: "/x", authorizationType: null },
  ];
  const { lines, status } = await request(methods.map((method, id) => `${JSON.stringify({ id, input, method })}\n`));
  const contexts = [{}, {}, { authorizationType: "NONE" }, { requestParameters: { a: true }, resourcePath: "/x" }];
  const expected = contexts.map((context): unknown => JSON.parse(JSON.stringify(checkIntegration(input, context))));
  expect(status).toBe(0);
  expect((lines as Answered[]).map(({ findings }) => findings)).toEqual(expected);
});

/** A line → the answer's message. */
const BAD_LINES: readonly (readonly [string | Uint8Array, RegExp])[] = [
  ["", /^The line is empty; each line is a JSON object\.$/],
  ["   ", /^The line is no JSON: /],
  ["{", /^The line is no JSON: /],
  ["[]", /^A line is a JSON object; this one holds another value\.$/],
  ["null", /^A line is a JSON object; this one holds another value\.$/],
  ['"x"', /^A line is a JSON object; this one holds another value\.$/],
  [new Uint8Array([0x22, 0xc3, 0x28, 0x22]), /^The line is no UTF-8 text\.$/],
  ["{}", /^input should be an object$/],
  ['{"input":[]}', /^input should be an object$/],
  [
    '{"input":{"type":1,"timeoutInMillis":"5"}}',
    /^input\.type should be a text; input\.timeoutInMillis should be a whole number/,
  ],
  [
    '{"input":{"requestTemplates":{"a":null}}}',
    /^input\.requestTemplates should be an object whose values are all texts$/,
  ],
  ['{"input":{},"method":[]}', /^method should be an object$/],
  [
    '{"input":{},"method":{"requestParameters":{"a":"true"}}}',
    /^method\.requestParameters should be an object whose values are all true or false$/,
  ],
  ['{"input":{},"method":{"authorizationType":1}}', /^method\.authorizationType should be a text$/],
  ['{"input":{},"method":{"resourcePath":1}}', /^method\.resourcePath should be a text$/],
];

test("answers a bad line with its number and what is wrong, and goes on", async () => {
  const good = `${JSON.stringify({ id: "good", input: MOCK })}\n`;
  const { status, lines } = await request(BAD_LINES.flatMap(([line]) => [good, line, "\n"]));
  expect(status).toBe(1);
  expect(lines).toHaveLength(2 * BAD_LINES.length);
  for (const [index, [, message]] of BAD_LINES.entries()) {
    expect(lines[2 * index]).toEqual({ id: "good", request: MOCK_REQUEST, findings: expect.any(Array) as unknown });
    expect(lines[2 * index + 1]).toEqual({
      error: { line: 2 * index + 2, message: expect.stringMatching(message) as unknown },
    });
  }
});

test("echoes the id of a bad line that has one", async () => {
  const { lines } = await request(['{"id":7,"input":3}']);
  expect(lines).toEqual([{ id: 7, error: { message: "input should be an object", line: 1 } }]);
});

test("takes a last line without its newline, Windows's newlines, and lines cut anywhere", async () => {
  const text = `{"id":"ü","input":{}}\r\n{"id":2,"input":{}}`;
  const bytes = [...Buffer.from(text)].map((byte) => new Uint8Array([byte]));
  const { status, lines } = await request(bytes);
  expect([status, (lines as Answered[]).map(({ id }) => id)]).toEqual([0, ["ü", 2]]);
  expect(await request([])).toEqual({ status: 0, lines: [], err: "" });
});

test("takes no arguments", async () => {
  const terminal = createTerminal();
  expect(await requestCommand.run(["inputs.jsonl"], terminal)).toBe(2);
  expect(terminal.err()).toBe(
    'gatewright request: nothing is expected where "inputs.jsonl" stands; inputs come on standard input.\n',
  );
});
