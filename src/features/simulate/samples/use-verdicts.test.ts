import { expect, test } from "vitest";
import type { Verdict } from "../../../state/simulation/job.ts";
import { summarizeVerdicts } from "./use-verdicts.ts";

const verdict = (kind: Verdict["kind"]): Verdict => ({ name: "a", kind, says: [] });

test("counts those that something is expected of", () => {
  expect(summarizeVerdicts([])).toBe(null);
  expect(summarizeVerdicts([undefined, verdict("sent"), verdict("answered")])).toBe(null);
  expect(summarizeVerdicts([verdict("same"), verdict("differs"), undefined, verdict("sent"), verdict("same")])).toBe(
    "2 of 3 as expected",
  );
});
