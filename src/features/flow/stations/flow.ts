import type { FindingField } from "../../../core/integration/finding.ts";
import type { Station } from "../../../state/view/places.ts";
import type { Tally } from "../../../ui/messages/problem-tally.tsx";

/** Who the last station is. `unset`: the type does not say. */
export type EndpointKind = "http" | "lambda" | "aws" | "mock" | "unset";

/** One station of a request on its way to the back end, in words. */
export interface FlowStation {
  readonly station: Station;
  readonly name: string;
  /** What is set there, in a word or two. */
  readonly state: string;
  /** What else is worth a word. */
  readonly details: readonly string[];
  /** Whether a request is touched there; where it is not, `state` says why. */
  readonly takesPart: boolean;
  /** How much is wrong there. */
  readonly problems: Tally;
  /** Where a click leads: the first problem, else the first field. */
  readonly leadsTo: { readonly field: FindingField; readonly path?: string };
}

/** The picture of an integration: its stations in order, and what stands at the end of the line. */
export interface Flow {
  readonly stations: readonly FlowStation[];
  readonly endpoint: EndpointKind;
  /** Whether the last stretch goes through a VPC link. */
  readonly isPrivate: boolean;
}
