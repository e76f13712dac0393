import type { Integration } from "../../integration/stored/integration.ts";
import { isJsonObject, type JsonObject } from "../../integration/json/json.ts";

/** The responses of a stored integration, by status code; each as it was put. */
export function integrationResponsesOf({ integrationResponses }: Integration): JsonObject {
  return isJsonObject(integrationResponses) ? integrationResponses : {};
}
