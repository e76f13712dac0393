import { expect, test } from "vitest";
import { suggestKeys } from "./suggest-keys.ts";

test("declared parameters come first, then mapped ones, each once, and only those that can be keys", () => {
  const declared = ["method.request.path.id", "method.request.multivaluequerystring.a"];
  const mapped = [
    "method.request.path.id",
    "'static'",
    "method.request.header.X-Tenant",
    "method.request.header.X-Tenant",
  ];
  expect(
    suggestKeys(
      declared,
      mapped.map((value) => ({ name: "integration.request.header.a", value })),
    ),
  ).toEqual([
    { value: "method.request.path.id", description: "Declared on the method" },
    { value: "method.request.header.X-Tenant", description: "Mapped, not declared on the method" },
  ]);
});
