import { useMemo } from "react";
import type { SampleRequest } from "../../../core/simulation/samples/sample-request.ts";
import { useSimulation } from "../../../state/simulation/use-simulation.ts";
import type { Verdict } from "../../../state/simulation/job.ts";

/** The verdict on each sample, `undefined` where there is none yet: those that are known may be on samples as they were. */
export function useVerdicts(samples: readonly SampleRequest[]): readonly (Verdict | undefined)[] {
  // Most keys change no verdict: what shows them need not render again.
  const text = useSimulation((simulation) => JSON.stringify(simulation.verdicts));
  const verdicts = useMemo((): readonly Verdict[] => JSON.parse(text), [text]);
  return samples.map(({ name, expected }, index) => {
    const verdict = verdicts[index];
    if (verdict?.name !== name) return undefined;
    return isJudged(verdict) === (expected !== undefined) ? verdict : undefined;
  });
}

/** Whether it says how a sample fares against what is expected of it. */
export function isJudged({ kind }: Verdict): boolean {
  return kind === "same" || kind === "differs";
}

/** How many of the samples that something is expected of fare so, in words; `null` where nothing is expected of any. */
export function summarizeVerdicts(verdicts: readonly (Verdict | undefined)[]): string | null {
  const judged = verdicts.filter((verdict) => verdict !== undefined && isJudged(verdict));
  const same = judged.filter((verdict) => verdict?.kind === "same");
  return judged.length === 0 ? null : `${same.length} of ${judged.length} as expected`;
}
