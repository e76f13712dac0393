import { timeoutBoundsFor } from "../../integration/fields/timeout-bounds.ts";
import { isHttp } from "../../integration/fields/types.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import type { Step } from "../simulation.ts";
import { done, type Stage, type State, stop } from "../stage.ts";
import { fillVariables } from "./fill-names.ts";

/** How the back end is reached: VPC link, TLS and timeout say so where they change what happens. */
export const connect: Stage = (state) => {
  const { type, integration } = state;
  if (type === "MOCK") return { steps: [], state };
  const steps = isHttp(type) ? tellTls(state) : [];
  if (isHttp(type) && integration.connectionType === "VPC_LINK") {
    const { text: link } = fillVariables(integration.connectionId ?? "", state.api.stageVariables);
    if (link === "") {
      const why = "The connection is VPC_LINK, and there is no VPC link to take.";
      return stop("vpc-link", { why, evidence: "inferred", field: "connectionId" }, INTERNAL_SERVER_ERROR);
    }
    steps.unshift(
      done("vpc-link", {
        why: `The back end is reached through the VPC link ${link}.`,
        evidence: "documented",
        field: "connectionId",
        after: link,
      }),
    );
  }
  return { steps: [...steps, ...tellTimeout(state)], state };
};

function tellTls({ uri, integration }: State): Step[] {
  const isSkipped = integration.tlsConfig?.["insecureSkipVerification"] === true;
  if (!isSkipped || !uri.toLowerCase().startsWith("https:")) return [];
  const why = "The back end's certificate is taken whoever issued it.";
  return [done("tls", { why, evidence: "documented", field: "tlsConfig" })];
}

function tellTimeout({ integration }: State): Step[] {
  const { timeoutInMillis: timeout, responseTransferMode } = integration;
  if (timeout === undefined) return [];
  const { shortest, longest } = timeoutBoundsFor(responseTransferMode);
  const isWithin = timeout >= shortest && timeout <= longest;
  const why = isWithin
    ? `API Gateway waits ${timeout} ms for the back end, then answers 504.`
    : `A timeout of ${timeout} ms is outside of ${shortest} to ${longest} ms: AWS does not take it without a raised quota.`;
  return [done("timeout", { why, evidence: isWithin ? "documented" : "recorded", field: "timeoutInMillis" })];
}
