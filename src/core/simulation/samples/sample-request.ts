import type { MethodRequest } from "../method-request.ts";
import type { BackendRequest, GatewayResponse } from "../simulation.ts";

/** A named request to try an integration with, and what should become of it. */
export interface SampleRequest {
  readonly name: string;
  readonly request: MethodRequest;
  readonly expected?: Expectation;
}

/** What should reach the back end, or come back: only what is named is compared. */
export interface Expectation {
  readonly backendRequest?: Partial<BackendRequest>;
  readonly response?: Partial<GatewayResponse>;
}
