import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { render } from "../../render/render.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import { makeHostile } from "../output/hostile-situation.ts";
import { checkOutput } from "../output/check-output.ts";
import { STARTERS } from "./starters.ts";
import { type Started, templateFromBody } from "./template-from-body.ts";
import { templateFromLiteral } from "./template-from-literal.ts";
import { templateFromSchema } from "./template-from-schema.ts";

const SEED = 20_261_123;

function templateOf(started: Started): string {
  if ("problem" in started) throw new Error(started.problem);
  return started.template;
}

function renderWith(template: string, body: string): unknown {
  const rendering = render(template, { request: { body } });
  if ("error" in rendering) throw new Error(`${rendering.error.message}\n${template}`);
  return JSON.parse(rendering.output);
}

test("a sample body becomes a template that renders each of its members", () => {
  const body =
    '{"id": 7, "tags": ["a"], "a b": {}, "user": {"name": "x"}, "items": [{"sku": "A", "parts": [{"n": 1}]}]}';
  const template = templateOf(templateFromBody(body));
  expect(template).toBe(`{
  "id": $input.json('$.id'),
  "tags": $input.json('$.tags'),
  "a b": $input.json("$['a b']"),
  "user": {
    "name": $input.json('$.user.name')
  },
  "items": [
    #foreach($item in $input.path('$.items'))
    {
      "sku": $input.json("$.items[$foreach.index].sku"),
      "parts": [
        #foreach($item2 in $input.path("$.items[$foreach.index].parts"))
        {
          "n": $input.json("$.items[$foreach.parent.index].parts[$foreach.index].n")
        }#if($foreach.hasNext),#end

        #end
      ]
    }#if($foreach.hasNext),#end

    #end
  ]
}
`);
  expect(renderWith(template, body)).toEqual(JSON.parse(body));
});

/** JSON without null, which `$input.json` writes as `""`. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, fc.string(), fc.integer(), fc.boolean(), tie("list"), tie("object")),
  list: fc.oneof(fc.array(fc.string()), fc.array(tie("object"), { maxLength: 3 })),
  object: fc.dictionary(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("a", "b-c", "d e")), tie("value"), {
    maxKeys: 4,
  }),
}));

test("whatever a sample body is, its template renders the same body again", () => {
  fc.assert(
    fc.property(anyJson.object, (value) => {
      const body = JSON.stringify(value);
      const items = JSON.stringify(value).includes('":[{');
      const rendered = renderWith(templateOf(templateFromBody(body)), body);
      // In a list of objects a member that one of them lacks is written as "".
      if (!items) expect(rendered).toEqual(JSON.parse(body));
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test("whatever JSON is pasted, its template renders it unchanged", () => {
  const tricky = '{"$x": "#if($y) #end \\\\$z \\\\\\\\#set $", "#": [1, "##", "#* *#"]}';
  expect(templateOf(templateFromLiteral(tricky))).toBe(
    '{"\\u0024x": "\\u0023if(\\u0024y) \\u0023end \\\\\\u0024z \\\\\\\\\\u0023set \\u0024", "\\u0023": [1, "\\u0023\\u0023", "\\u0023* *\\u0023"]}',
  );
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(renderWith(templateOf(templateFromLiteral(text)), "")).toEqual(JSON.parse(text));
    }),
    { seed: SEED, numRuns: 500 },
  );
  expect(renderWith(templateOf(templateFromLiteral(tricky)), "")).toEqual(JSON.parse(tricky));
});

test("what is no JSON is refused in a sentence", () => {
  const problem = "This is no JSON: in line 2, a value should stand.";
  expect([templateFromBody('{"a":\n}'), templateFromLiteral('{"a":\n}'), templateFromSchema('{"a":\n}')]).toEqual([
    { problem },
    { problem },
    { problem },
  ]);
});

test("a model becomes a template, and one that refers to itself ends somewhere", () => {
  const schema = {
    definitions: { line: { type: "object", properties: { sku: { type: "string" } } } },
    type: "object",
    properties: {
      id: { type: "integer" },
      lines: { type: "array", items: { $ref: "#/definitions/line" } },
      other: { $ref: "https://apigateway.amazonaws.com/restapis/a1/models/Other" },
    },
  };
  expect(templateOf(templateFromSchema(JSON.stringify(schema)))).toBe(`{
  "id": $input.json('$.id'),
  "lines": [
    #foreach($item in $input.path('$.lines'))
    {
      "sku": $input.json("$.lines[$foreach.index].sku")
    }#if($foreach.hasNext),#end

    #end
  ],
  "other": $input.json('$.other')
}
`);
  const endless = { properties: { next: { $ref: "#" } } };
  const rooted = {
    definitions: { node: { properties: { next: { $ref: "#/definitions/node" } } } },
    $ref: "#/definitions/node",
  };
  for (const model of [endless, rooted])
    expect(parseTemplate(templateOf(templateFromSchema(JSON.stringify(model)))).errors).toEqual([]);
});

test.each(STARTERS)("$name draws no finding and stands a hostile request", ({ name, template }) => {
  const situation = {
    request: { body: '{"a":"it\'s"}', path: { id: "7" }, querystring: { q: "x" }, header: { "X-A": "y" } },
    context: { requestId: "r", identity: { userAgent: "it's" } },
    stageVariables: { host: "example.com" },
  };
  const integrationType = name === "mock-status" ? "MOCK" : "AWS";
  const surroundings = { contentType: "application/json", integrationType, situation };
  const parsed = parseTemplate(template);
  expect(diagnose(parsed, surroundings)).toEqual([]);
  expect(checkOutput(render(parsed, { ...situation, withSpans: true }), parsed, surroundings)).toEqual([]);
  const hostile = render(parsed, makeHostile(situation).situation);
  expect("output" in hostile && (template.startsWith("Action") || JSON.parse(hostile.output) !== null)).toBe(true);
});
