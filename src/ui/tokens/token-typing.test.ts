import { expect, test } from "vitest";
import { endToken, fromList, reopenLast, toList, typeText, type TokenTyping } from "./token-typing.ts";

const NOTHING: TokenTyping = { tokens: [], typed: "" };
const AB: TokenTyping = { tokens: ["a", "b"], typed: "" };

test.each([
  [NOTHING, "a", { tokens: [], typed: "a" }],
  [AB, "c,", { tokens: ["a", "b", "c"], typed: "" }],
  [AB, "c, d", { tokens: ["a", "b", "c"], typed: "d" }],
  [AB, "c\nd\n", { tokens: ["a", "b", "c", "d"], typed: "" }],
  [AB, "a,c,c,", { tokens: ["a", "b", "c"], typed: "" }],
  [AB, "  ", { tokens: ["a", "b"], typed: "" }],
])("typing into %j the text %j", (before, text, after) => {
  expect(typeText(before, text)).toEqual(after);
});

test("what is typed is in the list, and is found there again as long as the list is the same", () => {
  const typing = typeText(AB, "half");
  expect(toList(typing)).toEqual(["a", "b", "half"]);
  expect(fromList(["a", "b", "half"], "half")).toEqual(typing);
  expect(fromList(["loaded"], "half")).toEqual({ tokens: ["loaded"], typed: "" });
});

test("a token is ended once, and the last is opened again", () => {
  expect(endToken({ tokens: ["a"], typed: "b " })).toEqual(AB);
  expect(endToken({ tokens: ["a", "b"], typed: "a" })).toEqual(AB);
  expect(reopenLast(AB)).toEqual({ tokens: ["a"], typed: "b" });
  expect(reopenLast(NOTHING)).toEqual(NOTHING);
});
