import type { JavaObject } from "../values/java-object.ts";
import type { Value } from "../values/value.ts";
import type { LedgerId } from "./ledger.ts";

/** The package of `$input` and `$util`. */
const GATEWAY_PACKAGE = "com.amazonaws.apigateway.";

/** What printing a value relies on. */
export function reliedOnByPrint(value: Value): LedgerId | null {
  if (value === null || typeof value !== "object") return null;
  switch (value.is) {
    case "list":
      if (value.isArray) return "identity-is-0";
      return value.className === "net.minidev.json.JSONArray" ? "json-lists-print-json" : "lists-print-as-java";
    case "map":
      if (value.type.isSilent) return "context-prints-nothing";
      return value.type.order === "hash" ? "hash-order" : "maps-print-as-java";
    case "double":
      return hasPlainDigits(value.value) ? null : "doubles-print-as-java";
    case "object":
      return value.className.startsWith(GATEWAY_PACKAGE) ? "gateway-objects-print-nothing" : null;
    case "whole":
    case "decimal":
    case "character":
    case "view":
    case "entry":
    case "iterator":
      return null;
  }
}

/** Whether a number prints as one would write it: with a fraction that is not 0, and no exponent. */
function hasPlainDigits(value: number): boolean {
  return !Number.isInteger(value) && Math.abs(value) >= 1e-3 && Math.abs(value) < 1e7;
}

interface Call {
  readonly name: string;
  readonly args: readonly Value[];
  /** `undefined` if there is no such method. */
  readonly result: Value | undefined;
}

/** What calling a method of the gateway's own objects relies on. */
export function reliedOnByCall({ className }: JavaObject, { name, args, result }: Call): readonly LedgerId[] {
  if (!className.startsWith(GATEWAY_PACKAGE)) return [];
  const told = TOLD_BY_CALLS.get(name);
  if (told === undefined) return result === undefined ? ["gateway-has-no-more-functions"] : [];
  if (result === undefined) return ["util-takes-texts"];
  return told.filter(([, isSo]) => isSo(result, args)).map(([id]) => id);
}

type Sign = readonly [id: LedgerId, isSo: (result: Value, args: readonly Value[]) => boolean];

const has = (value: Value, text: string): boolean => typeof value === "string" && value.includes(text);

const TOLD_BY_CALLS: ReadonlyMap<string, readonly Sign[]> = new Map<string, readonly Sign[]>([
  ["json", [["absent-json-is-quotes", (result) => result === '""']]],
  ["path", [["no-match-is-an-empty-list", (result, [path]) => isEmptyList(result) && canMatchMany(path)]]],
  ["params", [["params-look-in-order", (result) => typeof result === "string"]]],
  [
    "escapeJavaScript",
    [
      ["quotes-are-escaped", (result) => has(result, "\\'")],
      ["slashes-are-escaped", (result) => has(result, "\\/") || has(result, "\\u")],
    ],
  ],
  ["urlEncode", [["urls-are-coded-as-forms", (result) => has(result, "+") || has(result, "%7E")]]],
  ["urlDecode", []],
  ["base64Encode", []],
  ["base64Decode", []],
  ["parseJson", []],
]);

function isEmptyList(value: Value): boolean {
  return typeof value === "object" && value?.is === "list" && value.items.length === 0;
}

function canMatchMany(path: Value | undefined): boolean {
  return typeof path === "string" && /\*|\.\.|\?|:/.test(path);
}
