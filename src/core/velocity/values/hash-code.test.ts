import { expect, test } from "vitest";
import { parseJson } from "../json/parse-json.ts";
import { hashCode } from "./hash-code.ts";

test("the deepest JSON that is read has a hash", () => {
  const hashes = [1, 399, 400].map((levels) => hashCode(parseJson(`${'{"ab":'.repeat(levels)}1${"}".repeat(levels)}`)));
  expect(hashes).toEqual([3104, 3104, 1]);
});
