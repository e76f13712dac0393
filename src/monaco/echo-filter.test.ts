import { expect, test } from "vitest";
import { createEchoFilter } from "./echo-filter.ts";

test("values that come back late, or only the last of them, are echoes", () => {
  const filter = createEchoFilter();
  for (const value of ["a", "ab", "abc"]) filter.sent(value);
  expect(["a", "abc"].map((value) => filter.isEcho(value))).toEqual([true, true]);
});

test("a value that was typed once and comes again is a change from elsewhere", () => {
  const filter = createEchoFilter();
  filter.sent("a");
  expect(["a", "a", "never typed"].map((value) => filter.isEcho(value))).toEqual([true, false, false]);
});

test("a value from elsewhere ends the wait for echoes", () => {
  const filter = createEchoFilter();
  filter.sent("a");
  expect(["loaded", "a"].map((value) => filter.isEcho(value))).toEqual([false, false]);
});

test("a page that never answers does not make the filter grow", () => {
  const isEcho = (value: string) => {
    const filter = createEchoFilter();
    for (let key = 0; key < 1000; key += 1) filter.sent(`${key}`);
    return filter.isEcho(value);
  };
  expect(["935", "936", "999"].map(isEcho)).toEqual([false, true, true]);
});
