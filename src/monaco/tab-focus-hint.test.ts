import { expect, test } from "vitest";
import { tabFocusHint } from "./tab-focus-hint.ts";

test("the hint names the key that the platform has", () => {
  expect(["MacIntel", "Win32", "Linux x86_64", ""].map(tabFocusHint)).toEqual([
    "Control+Shift+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
    "Ctrl+M lets Tab leave the editor.",
  ]);
});
