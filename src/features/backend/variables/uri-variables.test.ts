import { expect, test } from "vitest";
import { readPathVariables, readStageVariables } from "./uri-variables.ts";

const TARGET = "integration.request.path.id";

test("a path parameter tells what fills it in, or how it would be", () => {
  const uri = "https://a/{id}/{item}/${stageVariables.x}";
  const mapped = { [TARGET]: "method.request.path.orderId" };
  expect(readPathVariables({ uri, requestParameters: mapped }, undefined)).toEqual([
    { written: "{id}", source: "method.request.path.orderId" },
    {
      written: "{item}",
      fix: {
        title: "Map it from method.request.path.item",
        changes: [
          {
            field: "requestParameters",
            value: { ...mapped, "integration.request.path.item": "method.request.path.item" },
          },
        ],
      },
    },
  ]);
});

test("a path parameter that the method does not declare is not offered to be mapped", () => {
  expect(readPathVariables({ uri: "https://a/{id}" }, { requestParameters: {} })).toEqual([{ written: "{id}" }]);
});

test("a stage variable tells its value in each stage, and where it has none", () => {
  const values = [{ stageName: "dev", value: "dev.example.com" }];
  expect(
    readStageVariables("https://${stageVariables.host}/${stageVariables.host}", {
      stageNames: ["dev", "prod"],
      variables: [{ name: "host", values }],
    }),
  ).toEqual([
    {
      written: "${stageVariables.host}",
      values: [{ stageName: "dev", value: "dev.example.com" }, { stageName: "prod" }],
    },
  ]);
  expect(readStageVariables("https://a/{id}", { stageNames: ["dev"], variables: [] })).toEqual([]);
});
