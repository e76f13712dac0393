import type { Value } from "../values/value.ts";
import type { LedgerId } from "./ledger.ts";

/** What printing a value relies on. */
export function reliedOnByPrint(value: Value): LedgerId | null {
  if (value === null || typeof value !== "object") return null;
  if (value.is === "list") return value.className === "net.minidev.json.JSONArray" ? "json-lists-print-json" : null;
  if (value.is !== "map") return null;
  if (value.type.isSilent) return "context-prints-nothing";
  return value.type.order === "hash" ? "hash-order" : "maps-print-as-java";
}

/** What calling a method of the gateway's objects relies on, with what it gave; `undefined` if there is no such method. */
export function reliedOnByCall(name: string, result: Value | undefined): LedgerId | null {
  switch (name) {
    case "json":
      return result === '""' ? "absent-json-is-quotes" : null;
    case "params":
      return typeof result === "string" ? "params-look-in-order" : null;
    case "escapeJavaScript":
      return typeof result === "string" && result.includes("\\'") ? "quotes-are-escaped" : null;
    case "urlEncode":
    case "urlDecode":
    case "base64Encode":
    case "base64Decode":
    case "parseJson":
      return result === undefined ? "util-takes-texts" : null;
    default:
      return null;
  }
}
