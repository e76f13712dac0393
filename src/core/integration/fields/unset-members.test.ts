import { expect, test } from "vitest";
import { unsetMembers } from "./unset-members.ts";

const said = (input: Parameters<typeof unsetMembers>[0]) => unsetMembers(input).map(({ wire, value }) => [wire, value]);

test("says what holds for the members that are left out, by type", () => {
  expect(said({ type: "HTTP", resourceId: "r1" })).toEqual([
    ["connectionType", "INTERNET"],
    ["passthroughBehavior", "WHEN_NO_MATCH"],
    ["timeoutInMillis", "29000"],
    ["cacheNamespace", "r1"],
    ["cacheKeyParameters", "[]"],
    ["responseTransferMode", "BUFFERED"],
  ]);
});

test("a member that is sent is not left out, an empty text is", () => {
  const input = { type: "AWS", cacheKeyParameters: [], timeoutInMillis: 50, responseTransferMode: "STREAM" };
  expect(said({ ...input, passthroughBehavior: "" })).toEqual([["passthroughBehavior", "WHEN_NO_MATCH"]]);
});
