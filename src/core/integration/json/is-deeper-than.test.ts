import { expect, test } from "vitest";
import { isDeeperThan } from "./is-deeper-than.ts";

test("counts objects and lists alike, and stops where it is deep enough", () => {
  expect(isDeeperThan(0, "a")).toBe(false);
  expect(isDeeperThan(2, { a: [1] })).toBe(false);
  expect(isDeeperThan(1, { a: [1] })).toBe(true);
  expect(isDeeperThan(64, JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`))).toBe(true);
});
