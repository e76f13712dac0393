import { expect, test } from "vitest";
import { simulateWith, stepsOf } from "../simulation.fixture.ts";
import type { MethodRequest } from "../method-request.ts";

function renderWith(template: string, request: Partial<MethodRequest> = {}) {
  return simulateWith(
    {
      type: "HTTP",
      integrationHttpMethod: "POST",
      uri: "https://example.com",
      requestTemplates: { "application/json": template },
    },
    request,
    { stageVariables: { a: "of the stage", b: "b" }, stage: "test", restApiId: "k7o2rd3rs1" },
  );
}

/** A template, what it makes, and how well that is known. */
const ROWS: readonly (readonly [template: string, output: string, evidence: string])[] = [
  ["$input.params('id') $input.params('q') $input.params('X-Many')", "7 last b", "documented"],
  ["$input.params().querystring $input.params().path", "{q=last} {id=7}", "recorded"],
  ["$stageVariables.a $stageVariables.b", "of the request b", "recorded"],
  [
    "$context.stage $context.apiId $context.path $context.httpMethod",
    "test k7o2rd3rs1 /test/orders/7 POST",
    "recorded",
  ],
  ["$context.requestTime $context.requestTimeEpoch", "22/Nov/2025:14:05:09 +0000 1763820309000", "recorded"],
  ["[$context.identity.user] $context.identity.userAgent $context.custom.a", "[] test/1 1.5", "recorded"],
  ["$input.json('$.a')", '{"b":1}', "recorded"],
  ["#set($x = 1 + 1)$x", "2", "recorded"],
  ["#if('a')true#{else}false#end", "false", "inferred"],
];

const REQUEST = {
  pathParameters: { id: "7" },
  querystring: { q: ["first", "last"], id: ["8"] },
  headers: { "X-Many": ["a", "b"], "User-Agent": ["test/1"] },
  body: '{"a":{"b":1}}',
  stageVariables: { a: "of the request" },
  context: { custom: { a: 1.5 } },
};

test("a template is rendered with the whole request, the stage and the context", () => {
  const rows = ROWS.map(([template]) => {
    const simulation = renderWith(template, { ...REQUEST, querystring: { q: REQUEST.querystring.q } });
    return [template, simulation.backendRequest?.body, stepsOf(simulation, "rendering")[0]?.evidence];
  });
  expect(rows).toEqual(ROWS);
});

test("a template that fails ends in 500, with its line", () => {
  const ends = ["a\n  #end", "\n$input.path('$.a').get(9)", "b\n\n#if(", "#include('x')"].map((template) => {
    const { response, steps, rendered } = renderWith(template, { body: '{"a":[]}' });
    return [response?.status, steps.at(-1)?.why, rendered !== undefined && "error" in rendered.rendering];
  });
  expect(ends).toEqual([
    [500, 'The template fails in line 2, column 3: "#end" cannot stand here.', true],
    [500, "The template fails in line 2, column 20: Index 9 out of bounds for length 0.", true],
    [500, "The template fails in line 3, column 4: The text ends too early.", true],
    [500, "The template fails: #include finds nothing: there are no other templates.", true],
  ]);
});

test("a body that the template reads as JSON and that is none ends in 400", () => {
  const { response, steps } = renderWith("$input.path('$.a')", { body: '{"a": ' });
  expect(response).toEqual({
    status: 400,
    headers: { "Content-Type": "application/json" },
    body: '{"message": "Could not process payload net.minidev.json.parser.ParseException: Unexpected End Of File position 5: null"}',
  });
  expect(steps.at(-1)?.why).toBe(
    "The template reads the body as JSON, which it is not: Unexpected End Of File position 5: null.",
  );
});
