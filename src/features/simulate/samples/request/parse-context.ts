import { isJsonObject, parseJson, type JsonObject } from "../../../../core/integration/json/json.ts";

/** What a text says of `$context`: nothing where it is empty; what is wrong with it in one sentence. */
export function parseContext(text: string): { readonly context: JsonObject | undefined } | { readonly error: string } {
  if (text.trim() === "") return { context: undefined };
  const json = parseJson(text);
  if ("error" in json) return { error: `This is not JSON (${json.error}); until it is, the last that was counts.` };
  if (isJsonObject(json.value)) return { context: json.value };
  return { error: 'This should be an object, such as { "stage": "prod" }; until it is, the last that was counts.' };
}
