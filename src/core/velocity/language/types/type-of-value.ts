import { classNameOf } from "../../values/class-name-of.ts";
import { JavaMap } from "../../values/java-map.ts";
import { CONTEXT_MAP } from "../../values/map-class.ts";
import type { Value } from "../../values/value.ts";
import { type Type, type TypeName, UNKNOWN } from "./type.ts";

/** The type of a value that is there. */
export function typeOfValue(value: Value, bodyPath?: string): Type {
  const known = { sample: value, ...(bodyPath !== undefined && { bodyPath }) };
  if (value === null) return { ...UNKNOWN, ...known };
  if (typeof value === "object" && value.is === "map")
    return value.type === CONTEXT_MAP
      ? { name: "Map", origin: "gateway", ...known }
      : { name: "Map", origin: bodyPath === undefined ? "template" : "json", ...known };
  return { name: nameOf(value), ...originOf(value), ...known };
}

function nameOf(value: Exclude<Value, null>): TypeName {
  if (typeof value !== "object") return SHORT_NAMES.get(classNameOf(value)) ?? "Unknown";
  switch (value.is) {
    case "list":
      return value.isArray ? "Array" : "List";
    case "map":
      return "Map";
    case "view":
      return "Set";
    case "entry":
      return "Entry";
    case "iterator":
      return "Iterator";
    case "character":
      return "Character";
    case "double":
      return "Double";
    case "decimal":
      return "BigDecimal";
    case "whole":
      return value.kind === "BigInteger" ? "BigInteger" : "Long";
    case "object":
      return "Unknown";
  }
}

const SHORT_NAMES = new Map<string, TypeName>([
  ["java.lang.String", "String"],
  ["java.lang.Integer", "Integer"],
  ["java.lang.Boolean", "Boolean"],
]);

function originOf(value: Exclude<Value, null>): Pick<Type, "origin"> {
  if (typeof value !== "object" || value.is !== "list") return {};
  return { origin: value.className === "net.minidev.json.JSONArray" ? "json" : "template" };
}

/** What is in a list, a map's values, an entry's value: the first one on the sample stands for all. */
export function elementOf(type: Type): Type {
  if (type.element !== undefined) return type.element;
  const first = firstOf(type.sample ?? null);
  if (first === undefined) return UNKNOWN;
  return type.origin === "json" ? ofJson(first) : typeOfValue(first);
}

function firstOf(sample: Value): Value | undefined {
  if (sample === null || typeof sample !== "object") return undefined;
  if (sample.is === "list") return sample.items[0];
  return sample instanceof JavaMap ? sample.entries()[0]?.value : undefined;
}

/** A value within JSON of which the path is not known. */
function ofJson(value: Value): Type {
  const type = typeOfValue(value);
  return type.name === "Map" ? { ...type, origin: "json" } : type;
}

/** A member of a map. */
export function memberOf(type: Type, key: string): Type {
  const bodyPath = type.bodyPath === undefined ? undefined : type.bodyPath + toStep(key);
  const { sample } = type;
  if (sample instanceof JavaMap && sample.has(key)) {
    const member = typeOfValue(sample.get(key), bodyPath);
    return type.origin === "json" && member.name === "Map" ? { ...member, origin: "json" } : member;
  }
  if (type.element !== undefined)
    return type.path === undefined ? type.element : { ...type.element, path: `${type.path}.${key}` };
  return bodyPath === undefined ? UNKNOWN : { ...UNKNOWN, bodyPath };
}

const PLAIN_NAME = /^[a-zA-Z_]\w*$/;

function toStep(key: string): string {
  return PLAIN_NAME.test(key) ? `.${key}` : `['${key}']`;
}

/** One of a list's elements. */
export function elementAt(type: Type, index: number | null): Type {
  const { sample } = type;
  const bodyPath = type.bodyPath === undefined || index === null ? undefined : `${type.bodyPath}[${index}]`;
  const isThere = index !== null && typeof sample === "object" && sample !== null && sample.is === "list";
  const item = isThere ? sample.items.at(index) : undefined;
  const element = item === undefined ? elementOf(type) : typeOfValue(item, bodyPath);
  return bodyPath === undefined ? element : { ...element, bodyPath };
}
