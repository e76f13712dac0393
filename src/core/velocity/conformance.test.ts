import { expect, test } from "vitest";
import { readVelocityCases, type VelocityCase } from "./conformance.fixture.ts";
import { render } from "./render/render.ts";

/** How many cases each file holds, and of them errors: recordings of AWS, Velocity's own tests, and generated templates. */
const FILES: readonly (readonly [string, number])[] = [
  ["airspeed", 203],
  ["v17", 361],
  ["probes", 328],
  ["random-typical", 403],
  ["random-stress", 398],
];

/** What a case gives instead of what is expected; null if it gives that. */
function difference({ id, template, expected, ...situation }: VelocityCase): object | null {
  const rendering = render(template, situation);
  if (expected.error === undefined) {
    if ("output" in rendering && rendering.output === expected.output) return null;
    return { id, template, expected: expected.output, rendering };
  }
  const { line } = expected.error;
  if ("error" in rendering && (line === null || rendering.error.line === line)) return null;
  return { id, template, expected: expected.error, rendering };
}

for (const [name, count] of FILES) {
  const cases = readVelocityCases(name);
  test.skipIf(cases === null)(
    `renders all ${count} templates of ${name} as recorded, errors on the same line (needs the conformance data)`,
    () => {
      const all = cases ?? [];
      expect(all).toHaveLength(count);
      expect(all.map(difference).filter((found) => found !== null)).toEqual([]);
    },
  );
}
