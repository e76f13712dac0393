import { expect, test } from "vitest";
import { describeKey, matchesKey, type KeyPress } from "./key.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

interface Row {
  readonly keys: string;
  readonly pressed: KeyPress;
  readonly onApple: boolean;
  readonly isIt: boolean;
}

const ROWS: readonly Row[] = [
  { keys: "Mod+K", pressed: press("k", { ctrlKey: true }), onApple: false, isIt: true },
  { keys: "Mod+K", pressed: press("k", { metaKey: true }), onApple: true, isIt: true },
  { keys: "Mod+K", pressed: press("k", { ctrlKey: true }), onApple: true, isIt: false },
  { keys: "Mod+K", pressed: press("k", { ctrlKey: true, metaKey: true }), onApple: false, isIt: false },
  { keys: "Mod+K", pressed: press("k"), onApple: false, isIt: false },
  { keys: "Mod+K", pressed: press("j", { ctrlKey: true }), onApple: false, isIt: false },
  { keys: "Mod+Z", pressed: press("Z", { ctrlKey: true, shiftKey: true }), onApple: false, isIt: false },
  { keys: "Mod+Shift+Z", pressed: press("Z", { ctrlKey: true, shiftKey: true }), onApple: false, isIt: true },
  { keys: "F8", pressed: press("F8"), onApple: false, isIt: true },
  { keys: "F8", pressed: press("F8", { shiftKey: true }), onApple: false, isIt: false },
  { keys: "Shift+F8", pressed: press("F8", { shiftKey: true }), onApple: false, isIt: true },
  { keys: "Mod+Enter", pressed: press("Enter", { metaKey: true }), onApple: true, isIt: true },
  { keys: "F8", pressed: press("F8", { altKey: true }), onApple: false, isIt: false },
  { keys: "Mod+Z", pressed: press("я", { code: "KeyZ", ctrlKey: true }), onApple: false, isIt: true },
  { keys: "Mod+Z", pressed: press("y", { code: "KeyZ", ctrlKey: true }), onApple: false, isIt: false },
  { keys: "Mod+Z", pressed: press("z", { code: "KeyY", ctrlKey: true }), onApple: false, isIt: true },
];

test.each(ROWS)("$keys is pressed when just its keys are down: $pressed, Apple $onApple", (row) => {
  expect(matchesKey(row.keys, row.pressed, row.onApple)).toBe(row.isIt);
});

test("writes a combination as the machine's menus do", () => {
  const combinations = ["Mod+K", "Mod+Shift+L", "Mod+Enter", "Shift+F8", "F6"];
  expect(combinations.map((key) => [describeKey(key, true), describeKey(key, false)])).toEqual([
    ["⌘K", "Ctrl+K"],
    ["⇧⌘L", "Ctrl+Shift+L"],
    ["⌘⏎", "Ctrl+Enter"],
    ["⇧F8", "Shift+F8"],
    ["F6", "F6"],
  ]);
});
