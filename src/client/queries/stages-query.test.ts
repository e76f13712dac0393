import { expect, test } from "vitest";
import { stagesQuery, toStageVariables } from "./stages-query.ts";

test("tells the variables of all stages by name, each with its values", () => {
  expect(
    toStageVariables([
      { stageName: "prod", variables: { table: "orders", host: "api.example.com" } },
      { stageName: "dev", variables: { table: "orders-dev" } },
      { stageName: "bare" },
    ]),
  ).toEqual([
    { name: "host", values: [{ stageName: "prod", value: "api.example.com" }] },
    {
      name: "table",
      values: [
        { stageName: "prod", value: "orders" },
        { stageName: "dev", value: "orders-dev" },
      ],
    },
  ]);
});

test("asks for the stages of no id that the proxy would refuse", () => {
  expect([stagesQuery("").enabled, stagesQuery("Orders").enabled, stagesQuery("a1b2c3").enabled]).toEqual([
    false,
    false,
    true,
  ]);
});
