import { expect, test } from "vitest";
import { mutate } from "./mutate.mjs";

/** Numbers that repeat. */
function cycle(numbers: readonly number[]): () => number {
  let index = 0;
  return () => numbers[index++ % numbers.length] ?? 0;
}

test("a template is changed at one place or more, the same way for the same numbers", () => {
  const numbers = [0.1, 0.5, 0.3, 0.2, 0.99];
  const once = mutate("#if($a)b#end", cycle(numbers));
  expect(once).not.toBe("#if($a)b#end");
  expect(mutate("#if($a)b#end", cycle(numbers))).toBe(once);
});

test("no half of a character is left", () => {
  let seed = 1;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const texts = Array.from({ length: 500 }, () => mutate("😀😀😀", next));
  expect(texts.filter((text) => /\p{Surrogate}/u.test(text))).toEqual([]);
});
