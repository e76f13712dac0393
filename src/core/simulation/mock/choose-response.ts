import type { JsonObject } from "../../integration/json/json.ts";
import { compileJavaPattern } from "../../velocity/java/regex/compile-java-pattern.ts";
import { JavaException } from "../../velocity/values/java-exception.ts";
import { type IntegrationResponse, toIntegrationResponse } from "./integration-response.ts";

/** The response that a status chooses; `unknown` where nothing is known of any, `none` where no one fits. */
export type Chosen =
  | { readonly response: IntegrationResponse; readonly pattern: string }
  | { readonly none: "unknown" | "unmatched" };

/** The first response whose pattern is the whole status, or the one without a pattern. */
export function chooseResponse(responses: JsonObject | undefined, status: string): Chosen {
  if (responses === undefined) return { none: "unknown" };
  const known = Object.entries(responses).flatMap(([key, value]) => toIntegrationResponse(key, value) ?? []);
  const response =
    known.find(({ selectionPattern }) => selectionPattern !== "" && matches(selectionPattern, status)) ??
    known.find(({ selectionPattern }) => selectionPattern === "");
  return response === undefined ? { none: "unmatched" } : { response, pattern: response.selectionPattern };
}

function matches(pattern: string, status: string): boolean {
  try {
    return compileJavaPattern(pattern).matches(status);
  } catch (error) {
    // AWS takes no malformed pattern, so none can be there to match.
    if (error instanceof JavaException) return false;
    throw error;
  }
}
