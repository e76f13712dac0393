/** The shortest and longest timeout that AWS takes, in milliseconds, without a raised quota. */
export interface TimeoutBounds {
  readonly shortest: number;
  readonly longest: number;
}

/** A response that is streamed may take longer. Source: failed and passed deployments; terraform-provider-aws#45482. */
export function timeoutBoundsFor(responseTransferMode: string | undefined): TimeoutBounds {
  return { shortest: 50, longest: responseTransferMode === "STREAM" ? 900_000 : 29_000 };
}
