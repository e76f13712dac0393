import { expect, test } from "vitest";
import { findOracle } from "./find-oracle.mjs";

test("where there is no oracle, what is missing is said", async () => {
  expect(await findOracle("/nowhere/gatewright", "../data")).toBe(
    "/nowhere/data/velocity/oracle/generate.mjs is not there (GATEWRIGHT_CONFORMANCE names its folder)",
  );
});
