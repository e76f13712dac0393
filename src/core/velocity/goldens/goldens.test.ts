import { expect, test } from "vitest";
import { difference } from "../conformance.fixture.ts";
import { GOLDENS, readGoldens } from "./read-goldens.fixture.ts";

test.each(GOLDENS)("renders all golden templates of %s as Velocity 1.7, errors on the same line", (name) => {
  const cases = readGoldens(name);
  expect(cases.length).toBeGreaterThan(400);
  expect(cases.map(difference).filter((found) => found !== null)).toEqual([]);
});
