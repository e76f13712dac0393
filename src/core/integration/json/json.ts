/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; its keys are own properties, `__proto__` included (as `JSON.parse` and `Object.fromEntries` make them). */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Whether a value that came from JSON is an object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a text says as JSON, or in the parser's words why it says nothing. */
export function parseJson(text: string): { readonly value: JsonValue } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The object that a text says as JSON; `undefined` where it says another value, or nothing. */
export function parseJsonObject(text: string): JsonObject | undefined {
  const json = parseJson(text);
  return "value" in json && isJsonObject(json.value) ? json.value : undefined;
}
