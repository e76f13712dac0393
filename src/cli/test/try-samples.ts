import type { IntegrationDocument } from "../../core/simulation/document/integration-document.ts";
import { toSimulated } from "../../core/simulation/document/to-simulated.ts";
import { compareExpectation } from "../../core/simulation/samples/expected/compare-expectation.ts";
import { describeDifference } from "../../core/simulation/samples/expected/difference.ts";
import { expectationOf } from "../../core/simulation/samples/expected/expectation-of.ts";
import type { Expectation, SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { simulate } from "../../core/simulation/simulate.ts";
import type { Simulation } from "../../core/simulation/simulation.ts";

/** What came of a sample: as expected, or in lines what is not; without an expectation it fails where the integration does. */
export interface SampleResult {
  readonly name: string;
  readonly outcome: "as-expected" | "failed" | "no-expectation";
  readonly lines: readonly string[];
  /** What happened, as an expectation: the members that the present one names, or all. */
  readonly recorded: Expectation;
  readonly milliseconds: number;
  /** Whether that was written down as what is expected from now on. */
  readonly isRecorded?: boolean;
}

/** Tries a document's samples, one after the other; a sentence where its integration cannot be simulated. */
export function trySamples(
  document: IntegrationDocument,
  now: () => number,
): { readonly results: readonly SampleResult[] } | { readonly error: string } {
  const simulated = toSimulated(document);
  if ("error" in simulated) return simulated;
  const results = document.samples.map((sample) => {
    const start = now();
    const simulation = simulate({ ...simulated, methodRequest: sample.request });
    return { ...judge(simulation, sample), milliseconds: now() - start };
  });
  return { results };
}

function judge(simulation: Simulation, { name, expected }: SampleRequest): Omit<SampleResult, "milliseconds"> {
  const recorded = expectationOf(simulation, expected);
  if (expected === undefined) {
    const failure = failureOf(simulation);
    if (failure === undefined) return { name, outcome: "no-expectation", lines: [], recorded };
    return { name, outcome: "failed", lines: [`no expectation, and the integration fails: ${failure}`], recorded };
  }
  const lines = compareExpectation(simulation, expected).map(describeDifference);
  return { name, outcome: lines.length === 0 ? "as-expected" : "failed", lines, recorded };
}

/** Why API Gateway would answer with an error of its own. */
function failureOf({ steps, response }: Simulation): string | undefined {
  if (response === undefined || response.status < 500) return undefined;
  const step = steps.findLast(({ outcome }) => outcome === "stopped");
  return step && `${step.why} (${response.status})`;
}
