import { expect, test } from "vitest";
import { quoteGo } from "./quote-go.ts";

const QUOTED = [
  ["plain text, é, 日, 😀", '"plain text, é, 日, 😀"'],
  ['say "a\\b"', '"say \\"a\\\\b\\""'],
  ["\u0007\b\f\n\r\t\v", '"\\a\\b\\f\\n\\r\\t\\v"'],
  ["\u0000\u001f\u007f", '"\\x00\\x1f\\x7f"'],
  ["\u0080\u00a0\u200b\u2028\uffff", '"\\u0080\\u00a0\\u200b\\u2028\\uffff"'],
  ["\u{10ffff}\u{e0001}", '"\\U0010ffff\\U000e0001"'],
  ["a\ud800b\udc00", '"a\ufffdb\ufffd"'],
] as const;

test("escapes what Go escapes, and nothing else", () => {
  for (const [text, quoted] of QUOTED) expect(quoteGo(text)).toBe(quoted);
});
