import { expect, test } from "vitest";
import { readVelocityCases } from "../../core/velocity/conformance.fixture.ts";
import { renderCommand } from "./render-command.ts";
import { createTerminal } from "../terminal.fixture.ts";

async function render(...lines: readonly string[]) {
  const terminal = createTerminal(lines.map((line) => `${line}\n`));
  const status = await renderCommand.run([], terminal);
  const answers = terminal.out().split("\n").slice(0, -1);
  return { status, answers: answers.map((line): unknown => JSON.parse(line)) };
}

const cases = readVelocityCases("airspeed");

test.skipIf(cases === null)(
  "renders all 203 templates as AWS was recorded to (needs the conformance data)",
  async () => {
    const all = cases ?? [];
    const { status, answers } = await render(...all.map((line) => JSON.stringify(line)));
    expect(status).toBe(0);
    expect(answers).toEqual(all.map(({ id, expected }) => ({ id, output: expected.output })));
  },
);

test("renders with all that a line tells", async () => {
  const line = {
    id: { any: 1 },
    template:
      "$input.body $input.params('p') $input.params('q') $input.params().header.h $context.stage $stageVariables.s $v.a",
    request: { body: "b", path: { p: "1" }, querystring: { q: "2" }, header: { h: "3" } },
    context: { stage: "prod" },
    stageVariables: { s: "4" },
    variables: { v: { a: [null, "x/y"] } },
  };
  expect(await render(JSON.stringify(line))).toEqual({
    status: 0,
    answers: [{ id: { any: 1 }, output: 'b 1 2 3 prod 4 [null,"x\\/y"]' }],
  });
});

test("keeps the form of numbers and the order of members", async () => {
  const line =
    '{"template":"$v $context.n","variables":{"v":{"2":1.0,"1":12345678901234567890,"a":1e2}},"context":{"n":2.50}}';
  expect(await render(line)).toEqual({
    status: 0,
    answers: [{ output: "{2=1.0, 1=12345678901234567890, a=100.0} 2.5" }],
  });
});

test("tells what a template overrides", async () => {
  const context = { requestOverride: { header: {}, path: {} }, responseOverride: { header: {} } };
  const template = "#set($context.requestOverride.header.x = 'a')#set($context.responseOverride.status = 404)";
  const { answers } = await render(JSON.stringify({ template, context }), JSON.stringify({ template: "", context }));
  expect(answers).toEqual([
    { output: "", overrides: { request: { header: { x: "a" } }, response: { status: "404" } } },
    { output: "" },
  ]);
});

test("tells where a template fails, and goes on", async () => {
  const lines = ["a\n#end", "#set($l = [1])\n$l.get(1)", "#include('x')", "$x"].map((template) =>
    JSON.stringify({ template }),
  );
  expect(await render(...lines)).toEqual({
    status: 0,
    answers: [
      { error: { message: '"#end" cannot stand here', line: 2, column: 1 } },
      { error: { message: "Index 1 out of bounds for length 1", line: 2, column: 4 } },
      { error: { message: "#include finds nothing: there are no other templates", line: null, column: null } },
      { output: "" },
    ],
  });
});

const BAD_LINES: readonly (readonly [string, string])[] = [
  ["{}", "template should be a text"],
  ['{"template":1}', "template should be a text"],
  ['{"template":"","request":[]}', "request should be an object"],
  ['{"template":"","request":{"body":{}}}', "request.body should be a text"],
  ['{"template":"","request":{"header":"x"}}', "request.header should be an object"],
  ['{"template":"","variables":"x"}', "variables should be an object"],
  ["", "The line is empty; each line is a JSON object."],
];

test("answers a bad line with its number and what is wrong, and goes on", async () => {
  const { status, answers } = await render(
    ...BAD_LINES.map(([line]) => line),
    '{"id":1,"template":"x","request":null}',
  );
  expect(status).toBe(1);
  expect(answers).toEqual([
    ...BAD_LINES.map(([, message], index) => ({ error: { message, line: index + 1 } })),
    { id: 1, output: "x" },
  ]);
});

test("takes no arguments", async () => {
  const terminal = createTerminal();
  expect(await renderCommand.run(["x.vtl"], terminal)).toBe(2);
  expect(terminal.err()).toBe(
    'gatewright render: nothing is expected where "x.vtl" stands; templates come on standard input.\n',
  );
});
