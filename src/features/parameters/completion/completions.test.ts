import { expect, test } from "vitest";
import type { CompletionGroup } from "../../../ui/completing/completion.ts";
import { completeSource } from "./complete-source.ts";
import { completeTarget } from "./complete-target.ts";
import { CONTEXT_COMPLETIONS } from "./context-completions.ts";

const DECLARED = {
  "method.request.header.X-Trace": false,
  "method.request.querystring.page": true,
  "method.request.path.orderId": true,
};
const KNOWN = {
  declared: DECLARED,
  resourcePath: "/orders/{orderId}/{rest+}",
  stageVariables: [{ name: "host", values: [{ stageName: "prod", value: "a.example" }] }],
};

const values = (groups: readonly CompletionGroup[]) =>
  groups.map(({ title, options }) => [title, ...options.map(({ value }) => value)]);

test("targets are offered by what the URI and the method ask for, without those that are taken", () => {
  const taken = new Set(["integration.request.path.a", "integration.request.header.X-Trace"]);
  const uri = "https://${stageVariables.host}/{a}/{orderId}/{orderId}";
  expect(values(completeTarget("", { uri, declared: DECLARED, taken }))).toEqual([
    ["To be filled in the URI", "integration.request.path.orderId"],
    ["As the method declares", "integration.request.querystring.page"],
    [
      "Headers that are often needed",
      "integration.request.header.Content-Type",
      "integration.request.header.Accept",
      "integration.request.header.Authorization",
      "integration.request.header.X-Amz-Target",
      "integration.request.header.X-Amz-Invocation-Type",
    ],
    ["Any target", "integration.request.header.", "integration.request.querystring.", "integration.request.path."],
  ]);
  expect(values(completeTarget("ORDER", { uri, declared: undefined, taken }))).toEqual([
    ["To be filled in the URI", "integration.request.path.orderId"],
  ]);
});

test("sources of the target's own name come first, and what the path has beyond the declared", () => {
  const [declared, inPath, any, stage, context, fixed] = completeSource(
    { text: "", target: "integration.request.header.orderId" },
    KNOWN,
  );
  expect([declared, inPath, stage, fixed]).toEqual([
    {
      title: "Declared by the method",
      options: [
        { value: "method.request.path.orderId", detail: "Required" },
        { value: "method.request.header.X-Trace", detail: "Optional" },
        { value: "method.request.querystring.page", detail: "Required" },
      ],
    },
    {
      title: "In the resource's path",
      options: [{ value: "method.request.path.rest", detail: "Not declared by the method yet" }],
    },
    {
      title: "Stage variables",
      options: [
        { value: "stageVariables.host", detail: "prod: a.example" },
        { value: "stageVariables.", detail: "A variable of the stage" },
      ],
    },
    { title: "Static value", options: [{ value: "'value'", detail: "The same in every request" }] },
  ]);
  expect(any?.options).toHaveLength(7);
  expect(context?.options).toEqual(CONTEXT_COMPLETIONS);
});

const STATIC = [
  ["hello", "'hello'"],
  ["'hello", "'hello'"],
  [" 12 ", "'12'"],
] as const;

test.each(STATIC)("offers %j as the static value %s", (text, value) => {
  expect(values(completeSource({ text, target: "" }, KNOWN)).at(-1)).toEqual(["Static value", value]);
});

test.each(["'done'", "context.requestI", "method.request.x", "stageVariables.y"])(
  "offers no static value for %j",
  (text) => {
    const titles = completeSource({ text, target: "" }, KNOWN).map(({ title }) => title);
    expect(titles).not.toContain("Static value");
  },
);

test("the context is offered whole: what a parameter can read, and nothing that can only be set", () => {
  const offered = CONTEXT_COMPLETIONS.map(({ value }) => value);
  expect(offered).toEqual(
    expect.arrayContaining(["context.requestId", "context.identity.clientCert.validity.notAfter"]),
  );
  expect(offered.filter((value) => /Override|\.claims$|\.identity$/.test(value))).toEqual([]);
  expect(new Set(offered).size).toBe(offered.length);
});
