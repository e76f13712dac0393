import { isAws } from "../../integration/fields/types.ts";
import { isLambdaUri } from "../../integration/uri/is-lambda-uri.ts";
import { type Stage, skipped } from "../stage.ts";
import { fillVariables } from "./fill-names.ts";

const SIGNED = "Authorization, X-Amz-Date and X-Amz-Security-Token, not shown";

/** Tells who signs a call of a service; the headers that signing adds are named, and never made. */
export const tellSigning: Stage = (state) => {
  const { type, integration, api } = state;
  if (!isAws(type)) return { steps: [], state };
  const { text: credentials } = fillVariables(integration.credentials ?? "", api.stageVariables);
  const account = { evidence: "recorded", field: "credentials" } as const;
  if (credentials !== "") {
    const who = credentials.endsWith(":user/*") ? "with the caller's own identity" : `with the role ${credentials}`;
    const why = `API Gateway signs the call ${who} (${SIGNED}).`;
    return { steps: [skipped("signing", { ...account, why, before: credentials })], state };
  }
  const why = isLambdaUri(integration.uri ?? "")
    ? `API Gateway signs the call as itself (${SIGNED}); the function's policy has to allow it.`
    : "The call needs a role to be signed with; AWS does not take the integration without.";
  return { steps: [skipped("signing", { ...account, why })], state };
};
