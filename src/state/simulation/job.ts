import type { Finding } from "../../core/integration/finding.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import type { MethodRequest } from "../../core/simulation/method-request.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import type { ApiSettings } from "../../core/simulation/api-settings.ts";
import type { BackendRequest, GatewayResponse, Step } from "../../core/simulation/simulation.ts";
import type { Read } from "../../core/velocity/index.ts";
import type { Surroundings } from "../../core/velocity/language/surroundings.ts";

/** What the worker is asked: how the samples fare with the integration as it now is. */
export interface Job {
  readonly id: number;
  readonly input: Partial<PutIntegrationInput>;
  readonly api: ApiSettings;
  /** The names of the parameters that the method declares. */
  readonly parameters: Required<Surroundings>["parameters"];
  readonly samples: readonly SampleRequest[];
  /** The index of the one that is shown. */
  readonly chosen: number;
}

/** Where a piece of output comes from: offsets in the output, offsets in the template, and what of the input was read. */
export interface Origin {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly reads: readonly Read[];
}

/** So much of an output tells where it comes from: nobody reads further, and the page would be sent each piece at every key. */
export const MOST_TRACED = 20_000;

/** What a template made of the chosen sample. */
export interface Rendered {
  /** The key of the template among the integration's. */
  readonly contentType: string;
  /** `null` where it failed; the steps say why. */
  readonly output: string | null;
  /** Of the first `MOST_TRACED` characters. */
  readonly origins: readonly Origin[];
}

/** What the chosen sample's request becomes. */
export interface Outcome {
  readonly request: MethodRequest;
  readonly steps: readonly Step[];
  readonly backendRequest?: BackendRequest;
  readonly response?: GatewayResponse;
  readonly rendered?: Rendered;
}

/** How a sample fares: as expected or not, or, where nothing is expected of it, what comes of it. */
export interface Verdict {
  readonly name: string;
  readonly kind: "same" | "differs" | "sent" | "answered";
  /** What differs, or what comes of it, in words. */
  readonly says: readonly string[];
}

/** What the worker answers: the outcome of the chosen sample, what is found in the templates, the verdicts on all samples. */
export type Answer =
  | { readonly id: number; readonly outcome: Outcome }
  | { readonly id: number; readonly findings: readonly Finding[] }
  | { readonly id: number; readonly verdicts: readonly Verdict[] };
