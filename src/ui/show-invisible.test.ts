import { expect, test } from "vitest";
import { showInvisible, showInvisibleInLine } from "./show-invisible.ts";

test("a text that would be read backwards is shown as it is", () => {
  expect(showInvisible("https://good.example/\u202egro.live//:sptth\u202c")).toBe(
    "https://good.example/\\u202egro.live//:sptth\\u202c",
  );
  expect(showInvisible("a\ufeffb\u2028é")).toBe("a\\ufeffb\\u2028é");
});

test("in JSON it is the same value", () => {
  const json = JSON.stringify({ "\u200ba": "\u202e" });
  expect(JSON.parse(showInvisible(json))).toEqual({ "\u200ba": "\u202e" });
});

test("in a field of one line, breaks and tabs are shown, too", () => {
  expect(showInvisibleInLine("abc\n12\t\u202e")).toBe("abc\\n12\\u0009\\u202e");
});
