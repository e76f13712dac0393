import { NormalizedSchema } from "@smithy/core/schema";

/**
 * One member of an operation's input. `wire` is its name in the body or the query; a label's stands in the path.
 *
 * @typedef {{ travels: "path" | "query" | "header" | "body", wire: string, shape: string, required: boolean }} Member
 * @typedef {{ method: string, path: string, status: number, members: Readonly<Record<string, Member>> }} Operation
 * @typedef {{ operations: Readonly<Record<string, Operation>>, enums: Readonly<Record<string, readonly string[]>> }} Model
 */

/** What marks an operation among the schemas that a client exports. */
const OPERATION = 9;

/**
 * The service model that AWS's client carries: every operation with its input, and every enumeration. Read from the
 * schemas that the client exports and serializes by, and not from its files, which move from release to release.
 *
 * @param {Readonly<Record<string, any>>} client the client's module
 * @returns {Model}
 */
export function readModel(client) {
  const schemas = Object.values(client).filter((value) => Array.isArray(value) && value[0] === OPERATION);
  const enums = Object.entries(client).filter(([, value]) => isEnum(value));
  return {
    operations: Object.fromEntries(schemas.map((schema) => [schema[2], readOperation(schema)])),
    enums: Object.fromEntries(enums.map(([name, values]) => [name, Object.values(values)])),
  };
}

/** @param {any} value */
function isEnum(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === "string");
}

/** @param {any} schema @returns {Operation} */
function readOperation([, , , traits, input]) {
  const [method, path, status] = traits.http;
  const structure = NormalizedSchema.of(typeof input === "function" ? input() : input);
  const required = requiredCount(structure.getSchema());
  const members = [...structure.structIterator()].map(([name, member], index) => [
    name,
    readMember(name, member, index < required),
  ]);
  return { method, path, status, members: Object.fromEntries(members) };
}

/** Required members come first; their number stands behind the members. @param {any} schema @returns {number} */
const requiredCount = (schema) => (Array.isArray(schema) ? (schema[6] ?? 0) : 0);

/** @param {string} name @param {NormalizedSchema} schema @param {boolean} required @returns {Member} */
function readMember(name, schema, required) {
  const shape = shapeOf(schema);
  const { httpLabel, httpQuery, httpHeader, jsonName } = schema.getMergedTraits();
  if (httpLabel) return { travels: "path", wire: name, shape, required };
  if (typeof httpQuery === "string") return { travels: "query", wire: httpQuery, shape, required };
  if (typeof httpHeader === "string") return { travels: "header", wire: httpHeader, shape, required };
  return { travels: "body", wire: typeof jsonName === "string" ? jsonName : name, shape, required };
}

/** A shape as the field table names it; a structure is named as AWS names it. @param {NormalizedSchema} schema */
function shapeOf(schema) {
  if (schema.isStringSchema()) return "text";
  if (schema.isNumericSchema()) return "integer";
  if (schema.isMapSchema()) return schema.getValueSchema().isStringSchema() ? "textMap" : "map";
  if (schema.isListSchema()) return schema.getValueSchema().isStringSchema() ? "textList" : "list";
  const name = schema.getName() ?? "other";
  return schema.isStructSchema() ? name.charAt(0).toLowerCase() + name.slice(1) : "other";
}
