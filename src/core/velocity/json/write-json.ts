import type { BoundedText } from "../values/bounded-text.ts";
import type { JavaEntry } from "../values/java-entry.ts";
import { printScalar } from "../values/print-scalar.ts";
import type { Value } from "../values/value.ts";

type Quote = (text: string) => string;

/** Writes a value as json-smart 2.2 writes it: no blanks, keys in the map's order, `/` as `\/` unless told otherwise. */
export function writeJson(out: BoundedText, value: Value, quote: Quote = quoteForWeb): void {
  if (typeof value === "string") return out.add(quote(value));
  if (value === null || typeof value !== "object") return out.add(String(value));
  switch (value.is) {
    case "double":
      return out.add(Math.abs(value.value) === Infinity ? "null" : printScalar(value));
    case "whole":
    case "decimal":
      return out.add(printScalar(value));
    case "character":
      return out.add(quote(value.unit));
    case "list":
    case "view":
      return writeBetween(out, "[]", (separate) => {
        for (const item of value.items) writeJson(separate(), item, quote);
      });
    case "map":
      return writeEntries(out, value.entries(), quote);
    case "entry":
      return writeEntries(out, [value], quote);
    case "iterator":
    case "object":
      return out.add(quote(value.className));
  }
}

function writeEntries(out: BoundedText, entries: readonly JavaEntry[], quote: Quote): void {
  writeBetween(out, "{}", (separate) => {
    for (const { key, value } of entries) {
      separate();
      if (key !== null && typeof key === "object") writeJson(out, key, quote);
      else out.add(quote(String(key)));
      out.add(":");
      writeJson(out, value, quote);
    }
  });
}

/** `separate` is called before each item. */
function writeBetween(out: BoundedText, brackets: "[]" | "{}", write: (separate: () => BoundedText) => void): void {
  let separator = "";
  out.within(() => {
    out.add(brackets.charAt(0));
    write(() => {
      out.add(separator);
      separator = ",";
      return out;
    });
    out.add(brackets.charAt(1));
  });
}

const SHORT = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["/", "\\/"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** How lists and maps print: a `/` is escaped too. */
function quoteForWeb(text: string): string {
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  return `"${text.replaceAll(/["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g, escapeUnit)}"`;
}

/** How `$input.json` writes. Controls and what some readers take for line ends (U+2000 to U+20FF) are `\uXXXX` in both. */
export function quotePlainly(text: string): string {
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  return `"${text.replaceAll(/["\\\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g, escapeUnit)}"`;
}

function escapeUnit(unit: string): string {
  return SHORT.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
