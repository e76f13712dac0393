import type { Evidence, FindingField } from "../integration/finding.ts";
import type { INTEGRATION_TYPES } from "../integration/fields/fields.ts";
import type { JsonObject } from "../integration/json/json.ts";
import type { ApiSettings } from "./api-settings.ts";
import type { Payload } from "./content/payload.ts";
import type { MethodRequest } from "./method-request.ts";
import type { Mapped } from "./parameters/mapped.ts";
import type {
  BackendRequest,
  GatewayResponse,
  SimulatedIntegration,
  Simulation,
  Step,
  StepName,
} from "./simulation.ts";

/** One of the five types that API Gateway knows. */
export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

/** A header and its value, as written. */
export type Header = readonly [name: string, value: string];

/** What is known of a request on its way. Each stage reads it, and hands on another. */
export interface State {
  readonly integration: SimulatedIntegration;
  readonly type: IntegrationType;
  /** The request with the headers that API Gateway adds on arrival. */
  readonly request: MethodRequest;
  readonly api: Required<ApiSettings>;
  /** What `$context` holds. */
  readonly context: JsonObject;
  /** The verb that the back end sees. */
  readonly verb: string;
  /** The client's headers that go on to the back end. */
  readonly forwarded: readonly Header[];
  /** What the integration's parameters and the template's overrides set, in this order. */
  readonly mapped: readonly Mapped[];
  readonly payload: Payload;
  /** The content type of the template to render; `null` where the payload passes as it is. */
  readonly template: string | null;
  readonly rendered: Simulation["rendered"];
  /** Where the request goes: a URL. */
  readonly uri: string;
  readonly withSpans: boolean;
}

/** What a stage did, and how it goes on: with a state, or with an end. */
export type Outcome =
  | { readonly steps: readonly Step[]; readonly state: State }
  | { readonly steps: readonly Step[]; readonly state?: State; readonly end: End };

/** How a request ends: sent, or answered by API Gateway itself. */
export type End = { readonly backendRequest: BackendRequest } | { readonly response: GatewayResponse };

/** One thing that API Gateway does to a request. */
export type Stage = (state: State) => Outcome;

/** What a step says besides its name and outcome. */
export interface Account {
  readonly why: string;
  readonly evidence: Evidence;
  readonly before?: string;
  readonly after?: string;
  readonly field?: FindingField;
  readonly path?: string;
}

/** The step of what was done. */
export function done(name: StepName, account: Account): Step {
  return { name, outcome: "done", ...account };
}

/** The step of what had nothing to do, or did without. */
export function skipped(name: StepName, account: Account): Step {
  return { name, outcome: "skipped", ...account };
}

/** The request goes no further: the step that says so, and the answer. */
export function stop(name: StepName, account: Account, response: GatewayResponse): Outcome & { readonly end: End } {
  return { steps: [{ name, outcome: "stopped", ...account }], end: { response } };
}
