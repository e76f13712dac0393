import type { StageVariable } from "../../../client/queries/stages-query.ts";

/** What is known of where a parameter may come from and where it may go. */
export interface KnownSources {
  /** The parameters that the method declares, and whether each is required; `undefined` where the method is not known. */
  readonly declared: Readonly<Record<string, boolean>> | undefined;
  /** Such as `/orders/{orderId}`. */
  readonly resourcePath: string | undefined;
  readonly stageVariables: readonly StageVariable[];
}
