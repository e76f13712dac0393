import { expect, test } from "vitest";
import { cutAlike } from "./cut-alike.ts";

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`).join("\n");

test("leaves short texts as they are", () => {
  expect(cutAlike("a\nb", "a\nc")).toEqual(["a\nb", "a\nc"]);
});

test("counts the lines that are alike around what differs, but for two on either side", () => {
  const [before, after] = [`${lines(1, 10)}\nold\n${lines(11, 13)}`, `${lines(1, 10)}\n${lines(11, 13)}`];
  expect(cutAlike(before, after)).toEqual([
    "… 8 lines alike\nline 9\nline 10\nold\nline 11\nline 12\n… 1 line alike",
    "… 8 lines alike\nline 9\nline 10\nline 11\nline 12\n… 1 line alike",
  ]);
});

test("takes no line for alike twice", () => {
  expect(cutAlike("x\nx", "x")).toEqual(["x\nx", "x"]);
});

test("says how much of a long text is not shown", () => {
  const [before, after] = cutAlike("", "y".repeat(302_000));
  expect([before, after]).toEqual(["", `${"y".repeat(2_000)}\n… 300,000 characters more`]);
});
