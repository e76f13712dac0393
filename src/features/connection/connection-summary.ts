import { describeDefault } from "../../core/integration/fields/defaults.ts";
import type { Draft } from "../../core/integration/draft/draft.ts";
import { readVerification } from "./verification.ts";

type Connection = Pick<Draft, "timeoutInMillis" | "connectionType" | "connectionId" | "tlsConfig">;

/** How the back end is reached, in a line. */
export function summarizeConnection({ timeoutInMillis, connectionType, connectionId, tlsConfig }: Connection): string {
  const typed = timeoutInMillis || describeDefault("timeoutInMillis");
  const timeout = /^\d+$/.test(typed) ? Number(typed).toLocaleString("en") : typed;
  return [
    `${timeout} ms`,
    connectionType === "VPC_LINK" ? `VPC link ${connectionId}`.trim() : connectionType.toLowerCase() || "internet",
    ...(readVerification(tlsConfig) === "true" ? ["certificate not verified"] : []),
  ].join(" · ");
}
