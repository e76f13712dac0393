import { INTEGRATION_TYPES } from "../integration/fields/fields.ts";
import { INTERNAL_SERVER_ERROR } from "./answers.ts";
import type { ApiSettings } from "./api-settings.ts";
import type { MethodRequest } from "./method-request.ts";
import { fillSettings, receive } from "./request/arrive.ts";
import type { SimulatedIntegration, Simulation, Step } from "./simulation.ts";
import { type State, stop } from "./stage.ts";
import { STAGES } from "./stages.ts";

/** What is simulated. */
export interface SimulateOptions {
  readonly integration: SimulatedIntegration;
  readonly methodRequest: MethodRequest;
  readonly api?: ApiSettings;
  /** Whether the rendering tells which node of the template wrote which piece. */
  readonly withSpans?: boolean;
}

/**
 * What API Gateway does with a method request, step by step, up to what it sends to the back end or answers itself. It
 * never throws; what AWS would not have taken as an integration ends in 500, with a step that says so. Each step tells how
 * well it is known. Nothing of it depends on the time or on chance.
 */
export function simulate({ integration, methodRequest, api = {}, withSpans = false }: SimulateOptions): Simulation {
  const settings = fillSettings(api, { integration, methodRequest });
  const { step, ...arrived } = receive(methodRequest, settings);
  const type = INTEGRATION_TYPES.find((known) => known === integration.type);
  if (type === undefined) return withoutType(step, integration);
  const start = { ...START, ...arrived, integration, api: settings, type, withSpans, verb: methodRequest.httpMethod };
  return unlessTooLong([step], (steps) => carryOn(steps, start));
}

const START = { forwarded: [], mapped: [], template: null, rendered: undefined, uri: "" } as const;

/** A payload that is mapped to a hundred places is more than a text can be. */
function unlessTooLong(steps: Step[], simulateFrom: (steps: Step[]) => Simulation): Simulation {
  try {
    return simulateFrom(steps);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const why = "What the request becomes is longer than can be followed here.";
    const stopped = stop("back-end-request", { why, evidence: "inferred" }, INTERNAL_SERVER_ERROR);
    return { steps: [...steps, ...stopped.steps], ...stopped.end };
  }
}

function carryOn(steps: Step[], start: State): Simulation {
  let state = start;
  for (const stage of STAGES) {
    const outcome = stage(state);
    steps.push(...outcome.steps);
    state = outcome.state ?? state;
    if ("end" in outcome)
      return { steps, ...outcome.end, ...(state.rendered !== undefined && { rendered: state.rendered }) };
  }
  throw new Error("the last stage ends every request");
}

function withoutType(step: Step, { type = "" }: { readonly type?: string | undefined }): Simulation {
  const why = `${type === "" ? "The integration has no type" : `${type} is no integration type`}; it is one of ${INTEGRATION_TYPES.join(", ")}.`;
  const { steps, end } = stop("integration", { why, evidence: "recorded", field: "type" }, INTERNAL_SERVER_ERROR);
  return { steps: [step, ...steps], ...end };
}
