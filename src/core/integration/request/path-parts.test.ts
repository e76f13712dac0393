import { expect, test } from "vitest";
import { pathParts } from "./path-parts.ts";
import { INTEGRATION_PATH, toPath } from "./to-path.ts";

test("tells which part of the path is which label", () => {
  const path = toPath(INTEGRATION_PATH, { restApiId: "a/1", resourceId: "r2", httpMethod: "GET" }) ?? "";
  expect(pathParts(path)).toEqual([
    { text: "/restapis/" },
    { text: "a%2F1", label: "restApiId" },
    { text: "/resources/" },
    { text: "r2", label: "resourceId" },
    { text: "/methods/" },
    { text: "GET", label: "httpMethod" },
    { text: "/integration" },
  ]);
});
