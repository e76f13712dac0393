import { isJsonObject, type JsonValue } from "../../integration/json/json.ts";

/** One integration response, as GetIntegration answers it; what has another form is left out. */
export interface IntegrationResponse {
  readonly statusCode: string;
  /** Empty for the default response. */
  readonly selectionPattern: string;
  readonly responseParameters: Readonly<Record<string, string>>;
  /** An empty template is stored as `null`; here it is empty. */
  readonly responseTemplates: Readonly<Record<string, string>>;
}

/** What AWS takes for a status (recorded, test_integration_response_invalid_statuscode). */
const STATUS = /^[1-5]\d\d$/;

/** Reads one of `integrationResponses`; `key` is the status that it stands under. */
export function toIntegrationResponse(key: string, value: JsonValue): IntegrationResponse | null {
  if (!isJsonObject(value)) return null;
  const { statusCode = key, selectionPattern, responseParameters, responseTemplates } = value;
  if (typeof statusCode !== "string" || !STATUS.test(statusCode)) return null;
  return {
    statusCode,
    selectionPattern: typeof selectionPattern === "string" ? selectionPattern : "",
    responseParameters: toTexts(responseParameters),
    responseTemplates: toTexts(responseTemplates),
  };
}

function toTexts(value: JsonValue | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  const entries = Object.entries(value).map(([name, text]) => [name, text ?? ""] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
