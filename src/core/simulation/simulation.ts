import type { Evidence, FindingField } from "../integration/finding.ts";
import type { JsonObject } from "../integration/json/json.ts";
import type { PutIntegrationInput } from "../integration/put-integration-input.ts";
import type { Rendering } from "../velocity/render/render.ts";

/**
 * What can happen to a request, in the order of the way. Content is handled before a template is chosen: recorded, a
 * template reads what the conversion made.
 */
export type StepName =
  | "method-request"
  | "integration"
  | "verb"
  | "header-drop"
  | "parameter-mapping"
  | "content-handling"
  | "template-choice"
  | "rendering"
  | "overrides"
  | "mapped-headers"
  | "uri"
  | "vpc-link"
  | "tls"
  | "timeout"
  | "signing"
  | "proxy-event"
  | "back-end-request"
  | "mock-answer"
  | "integration-response";

/** One thing that API Gateway did to a request, did not do, or answered it with. */
export interface Step {
  readonly name: StepName;
  /** `stopped`: the request goes no further, and `response` is the answer. */
  readonly outcome: "done" | "skipped" | "stopped";
  /** A sentence: what happened and why. */
  readonly why: string;
  /** What went in and came out, as text to set side by side; absent where there is none. */
  readonly before?: string;
  readonly after?: string;
  readonly evidence: Evidence;
  /** The field that decides it, if one does. */
  readonly field?: FindingField;
  /** The field's entry: a content type, or the target of a mapping. */
  readonly path?: string;
}

/** What is sent to the back end. Several values of a header are one text, with commas; signed headers are left out. */
export interface BackendRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The text, or base64 where `isBase64Encoded`: for bytes that are no UTF-8. */
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

/** What API Gateway answers by itself. */
export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What happens to a request, with its end: exactly one of `backendRequest` and `response`. */
export interface Simulation {
  readonly steps: readonly Step[];
  /** Where one is sent. */
  readonly backendRequest?: BackendRequest;
  /** Where API Gateway answers itself: MOCK, 415, 500 … */
  readonly response?: GatewayResponse;
  /** How the template went, if one was rendered: its content type (key of requestTemplates), and the rendering. */
  readonly rendered?: { readonly contentType: string; readonly rendering: Rendering };
}

/** An integration as far as it is known; `integrationResponses` are as GetIntegration answers them, by status code. */
export type SimulatedIntegration = Partial<PutIntegrationInput> & { readonly integrationResponses?: JsonObject };
