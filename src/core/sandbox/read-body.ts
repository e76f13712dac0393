import { isJsonObject, parseJsonObject, type JsonObject, type JsonValue } from "../integration/json/json.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** How a member of a body is written. */
export type BodyShape = "text" | "integer" | "boolean" | "textMap" | "booleanMap" | "textList" | "structure";

/** The members of a body that an operation knows. */
export type BodyShapes = ReadonlyMap<string, BodyShape>;

/**
 * Reads a request's body as the service's own parser does, before anything else is looked at: an object whose known
 * members have their shape. A `null` member reads as absent; members that nobody knows stay as they came. The texts for a
 * boolean, a number or a structure where a text is expected are recorded; the others are made after them.
 */
export function readBody(text: string, shapes: BodyShapes): JsonObject {
  const body = parseJsonObject(text);
  if (body === undefined) throw badRequest("Invalid request input");
  const members = Object.entries(body).filter(([, value]) => value !== null);
  return Object.fromEntries(members.map(([name, value]) => [name, readMember(value, shapes.get(name))]));
}

function readMember(value: JsonValue, shape: BodyShape | undefined): JsonValue {
  switch (shape) {
    case undefined:
      return value;
    case "text":
      return readText(value);
    case "integer":
      return readInteger(value);
    case "boolean":
      return readBoolean(value);
    case "textMap":
      return readMap(value, readText);
    case "booleanMap":
      return readMap(value, readBoolean);
    case "textList":
      return readList(value);
    case "structure":
      return readMap(value, (member) => member);
  }
}

function readText(value: JsonValue): string {
  return typeof value === "string" ? value : refuse(value, "String");
}

/** The service truncates what is no whole number, as the name of its class says. */
function readInteger(value: JsonValue): number {
  const whole = typeof value === "number" ? Math.trunc(value) : refuse(value, "Integer");
  return Number.isSafeInteger(whole) ? whole : refuse(value, "Integer");
}

function readBoolean(value: JsonValue): boolean {
  return typeof value === "boolean" ? value : refuse(value, "Boolean");
}

function readMap(value: JsonValue, read: (value: JsonValue) => JsonValue): JsonObject {
  if (!isJsonObject(value)) throw serialization("Expected map or null");
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, member === null ? null : read(member)]),
  );
}

function readList(value: JsonValue): readonly JsonValue[] {
  // `Array.isArray` does not narrow a readonly array.
  const list: readonly JsonValue[] | null = Array.isArray(value) ? value : null;
  if (list === null) throw serialization("Expected list or null");
  return list.map(readText);
}

function refuse(value: JsonValue, expected: string): never {
  if (typeof value === "object") throw serialization("Start of structure or map found where not expected.");
  throw serialization(`class ${javaClassOf(value)} can not be converted to an ${expected}`);
}

function javaClassOf(value: string | number | boolean): string {
  if (typeof value === "string") return "java.lang.String";
  return typeof value === "boolean" ? "java.lang.Boolean" : "com.amazon.coral.value.json.numbers.TruncatingBigNumber";
}

function serialization(message: string): Refusal {
  return new Refusal("SerializationException", message);
}
