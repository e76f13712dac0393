import { expect, test } from "vitest";
import { tabFocusHint } from "./tab-focus-hint.ts";

test("the hint names the key that the platform has", () => {
  expect(["MacIntel", "Win32", "Linux x86_64", ""].map((platform) => tabFocusHint(platform))).toEqual([
    "Control+Shift+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
  ]);
});

test("once Tab leaves the editor, the hint says how it indents again", () => {
  expect(tabFocusHint("Win32", true)).toBe("Tab leaves the editor; Ctrl+M lets it indent.");
});
