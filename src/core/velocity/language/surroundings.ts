import type { Situation } from "../gateway/situation.ts";

/** What is known of the place where a template runs. What is left out is unknown, not empty. */
export interface Surroundings {
  /** The key of the template: `application/json`. */
  readonly contentType?: string;
  /** The integration's type as AWS names it: `MOCK`. */
  readonly integrationType?: string;
  /** The names of the parameters that the method declares or a sample request carries. */
  readonly parameters?: {
    readonly path?: readonly string[];
    readonly querystring?: readonly string[];
    readonly header?: readonly string[];
  };
  /** The names of the stage's variables. */
  readonly stageVariables?: readonly string[];
  /** The sample request that is chosen. */
  readonly situation?: Situation;
}
