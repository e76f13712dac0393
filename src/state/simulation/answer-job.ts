import type { Finding } from "../../core/integration/finding.ts";
import { compareExpectation } from "../../core/simulation/samples/expected/compare-expectation.ts";
import { describeDifference } from "../../core/simulation/samples/expected/difference.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { simulate } from "../../core/simulation/simulate.ts";
import type { Simulation } from "../../core/simulation/simulation.ts";
import { findInTemplates } from "./find-in-templates.ts";
import { MOST_TRACED, type Answer, type Job, type Outcome, type Rendered, type Verdict } from "./job.ts";

/**
 * Answers a job in parts: how the chosen sample fares, what is found in the templates, the verdicts on all samples. Between
 * the parts, and between samples (`null`), whoever runs it may stop.
 */
export function* answerJob(job: Job): Generator<Answer | null> {
  const { id, input, api, samples, chosen } = job;
  const sample = samples[chosen];
  if (sample === undefined) return;
  const first = simulate({ integration: input, methodRequest: sample.request, api, withSpans: true });
  yield { id, outcome: toOutcome(sample, first) };
  const findings: Finding[] = findInTemplates(job, { request: sample.request, rendered: first.rendered });
  yield { id, findings };
  const verdicts: Verdict[] = [];
  for (const [index, other] of samples.entries()) {
    const simulation = index === chosen ? first : simulate({ integration: input, methodRequest: other.request, api });
    verdicts.push(toVerdict(other, simulation));
    yield null;
  }
  yield { id, verdicts };
}

function toOutcome({ request }: SampleRequest, { steps, backendRequest, response, rendered }: Simulation): Outcome {
  return {
    request,
    steps,
    ...(backendRequest !== undefined && { backendRequest }),
    ...(response !== undefined && { response }),
    ...(rendered !== undefined && { rendered: toRendered(rendered) }),
  };
}

/** What can be sent from the worker to the page: nodes are more than the page asks for. */
function toRendered({ contentType, rendering }: NonNullable<Simulation["rendered"]>): Rendered {
  if ("error" in rendering) return { contentType, output: null, origins: [] };
  const traced = rendering.spans.filter(({ start }) => start < MOST_TRACED);
  return {
    contentType,
    output: rendering.output,
    origins: traced.map(({ start, end, node, reads }) => ({
      start,
      end,
      from: node.start,
      to: node.end,
      reads,
    })),
  };
}

function toVerdict({ name, expected }: SampleRequest, simulation: Simulation): Verdict {
  if (expected === undefined) return { name, ...tell(simulation) };
  const differences = compareExpectation(simulation, expected);
  if (differences.length === 0) return { name, kind: "same", says: [] };
  return {
    name,
    kind: "differs",
    says: differences.map(describeDifference),
  };
}

function tell({ backendRequest, response }: Simulation): Omit<Verdict, "name"> {
  if (backendRequest !== undefined) return { kind: "sent", says: [`${backendRequest.method} is sent`] };
  return { kind: "answered", says: [`API Gateway answers ${response?.status ?? "nothing"}`] };
}
