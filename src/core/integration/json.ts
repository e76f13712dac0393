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
