import type { MethodRequest } from "./method-request.ts";
import type { ApiSettings } from "./api-settings.ts";
import { simulate } from "./simulate.ts";
import type { SimulatedIntegration, Simulation, Step, StepName } from "./simulation.ts";

/** A request with next to nothing in it, and what is given. */
export function requestOf(given: Partial<MethodRequest> = {}): MethodRequest {
  return {
    httpMethod: "POST",
    path: "/orders/7",
    pathParameters: {},
    querystring: {},
    headers: {},
    body: "",
    ...given,
  };
}

/** Simulates a request with what is given of it and of the API. */
export function simulateWith(
  integration: SimulatedIntegration,
  request: Partial<MethodRequest> = {},
  api: ApiSettings = {},
): Simulation {
  return simulate({ integration, methodRequest: requestOf(request), api });
}

/** The steps of a name. */
export function stepsOf({ steps }: Simulation, name: StepName): readonly Step[] {
  return steps.filter((step) => step.name === name);
}

/** What a step says, without the texts that it sets side by side. */
export function saidBy({ outcome, why, evidence }: Step) {
  return [outcome, why, evidence] as const;
}
