import { FIELDS, FIELD_NAMES, type FieldName, type Shape } from "../../fields/fields.ts";
import type { FindingField } from "../../finding.ts";
import { isJsonObject, type JsonObject } from "../../json/json.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";

/** A value that is written in another way than its member wants. */
export interface ShapeFault {
  readonly field: FindingField;
  /** The entry of a map or list; the whole member where there is none. */
  readonly path?: string;
  readonly expected: "text" | "integer" | "boolean" | "map" | "list";
  readonly value: unknown;
}

/** An input whose members have their types, and what it had that has not. */
export interface ReadShapes {
  readonly input: Partial<PutIntegrationInput>;
  readonly faults: readonly ShapeFault[];
}

/**
 * Reads a value of any shape as an input. What is wrong is left out: the member, or the entry of a map or list. `null`
 * reads as absent, as in the service.
 */
export function readShapes(value: unknown): ReadShapes {
  const faults: ShapeFault[] = [];
  const members = isJsonObject(value) ? value : {};
  const known = FIELD_NAMES.flatMap((field) => {
    const member = Object.hasOwn(members, field) ? (members[field] ?? undefined) : undefined;
    const read = member === undefined ? undefined : readMember({ field, value: member, faults });
    return read === undefined ? [] : [[field, read] as const];
  });
  const unknown = Object.hasOwn(members, "unknownMembers") ? members["unknownMembers"] : undefined;
  return { input: Object.fromEntries(isJsonObject(unknown) ? [...known, ["unknownMembers", unknown]] : known), faults };
}

interface Member {
  readonly field: FieldName;
  readonly value: unknown;
  readonly faults: ShapeFault[];
}

function readMember({ field, value, faults }: Member): unknown {
  const expected = EXPECTED[FIELDS[field].shape];
  if (!isWritten(value, expected)) {
    faults.push({ field, expected, value });
    return undefined;
  }
  switch (FIELDS[field].shape) {
    case "text":
    case "integer":
      return value;
    case "textMap":
      return readEntries({ field, value, faults });
    case "textList":
      return readItems({ field, value, faults });
    case "tlsConfig":
      return readTls({ field, value, faults });
  }
}

const EXPECTED = {
  text: "text",
  integer: "integer",
  textMap: "map",
  textList: "list",
  tlsConfig: "map",
} as const satisfies Record<Shape, ShapeFault["expected"]>;

function isWritten(value: unknown, expected: ShapeFault["expected"]): boolean {
  switch (expected) {
    case "text":
      return typeof value === "string";
    case "integer":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "map":
      return isJsonObject(value);
    case "list":
      return Array.isArray(value);
  }
}

/** A map that is right stays the same object: most are, and they are read at every key. */
function readEntries({ field, value, faults }: Member): unknown {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  if (entries.every(([, text]) => typeof text === "string")) return value;
  return Object.fromEntries(entries.filter(([path, text]) => isText({ field, value: text, faults }, path)));
}

function readItems({ field, value, faults }: Member): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item, index) => isText({ field, value: item, faults }, String(index)));
}

function isText({ field, value, faults }: Member, path: string): boolean {
  if (typeof value === "string") return true;
  if (value !== null && value !== undefined) faults.push({ field, path, expected: "text", value });
  return false;
}

const SKIP = "insecureSkipVerification";

function readTls({ field, value, faults }: Member): unknown {
  const members: JsonObject = isJsonObject(value) ? value : {};
  const skip = Object.hasOwn(members, SKIP) ? members[SKIP] : undefined;
  if (skip === undefined || skip === null || typeof skip === "boolean") return value;
  faults.push({ field, path: SKIP, expected: "boolean", value: skip });
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== SKIP));
}
