import type { Integration } from "../../integration/integration.ts";
import { isJsonObject, type JsonObject } from "../../integration/json.ts";

/** The responses of a stored integration, by status code; each as it was put. */
export function integrationResponsesOf({ integrationResponses }: Integration): JsonObject {
  return isJsonObject(integrationResponses) ? integrationResponses : {};
}
