import { expect, test } from "vitest";
import { difference, readVelocityCases } from "./conformance.fixture.ts";

/** How many cases each file holds, and of them errors: recordings of AWS, Velocity's own tests, and generated templates. */
const FILES: readonly (readonly [string, number])[] = [
  ["airspeed", 203],
  ["v17", 361],
  ["probes", 328],
  ["random-typical", 403],
  ["random-stress", 398],
];

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
