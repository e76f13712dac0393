import { expect, test } from "vitest";
import type { Read } from "../../../core/velocity/index.ts";
import { describeRead } from "./describe-read.ts";

test.each<[Read, string]>([
  [{ source: "body", path: [] }, "the whole body"],
  [{ source: "body", path: ["items", 0, "id"] }, "items[0].id of the body"],
  [{ source: "body", path: [1] }, "[1] of the body"],
  [{ source: "params", path: [] }, "all parameters"],
  [{ source: "params", path: ["header"] }, "all headers"],
  [{ source: "params", path: ["path", "id"] }, "path parameter id"],
  [{ source: "params", path: ["querystring", "page"] }, "query parameter page"],
  [{ source: "context", path: ["identity", "sourceIp"] }, "$context.identity.sourceIp"],
  [{ source: "stageVariables", path: ["table"] }, "$stageVariables.table"],
  [{ source: "variables", path: ["x", "y"] }, "x.y"],
])("says where %o is", (read, said) => {
  expect(describeRead(read)).toBe(said);
});
