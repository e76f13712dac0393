import type { BoundedText } from "../values/bounded-text.ts";
import type { JavaEntry } from "../values/java-entry.ts";
import { printScalar } from "../values/print-scalar.ts";
import type { Value } from "../values/value.ts";

/** Writes a value as json-smart 2.2 writes it without compression: no blanks, `/` as `\/`, keys in the map's order. */
export function writeJson(out: BoundedText, value: Value): void {
  if (typeof value === "string") return out.add(quote(value));
  if (value === null || typeof value !== "object") return out.add(String(value));
  switch (value.is) {
    case "double":
      return out.add(Number.isFinite(value.value) ? printScalar(value) : "null");
    case "whole":
    case "decimal":
      return out.add(printScalar(value));
    case "character":
      return out.add(quote(value.unit));
    case "list":
    case "view":
      return writeArray(out, value.items);
    case "map":
      return writeObject(out, value.entries());
    case "entry":
      return writeObject(out, [value]);
    case "iterator":
    case "object":
      return out.add(quote(value.className));
  }
}

function writeArray(out: BoundedText, items: readonly Value[]): void {
  out.within(() => {
    out.add("[");
    for (const [index, item] of items.entries()) {
      if (index > 0) out.add(",");
      writeJson(out, item);
    }
    out.add("]");
  });
}

function writeObject(out: BoundedText, entries: readonly JavaEntry[]): void {
  out.within(() => {
    out.add("{");
    for (const [index, { key, value }] of entries.entries()) {
      if (index > 0) out.add(",");
      writeMember(out, key, value);
    }
    out.add("}");
  });
}

function writeMember(out: BoundedText, key: Value, value: Value): void {
  if (key !== null && typeof key === "object") writeJson(out, key);
  else out.add(quote(String(key)));
  out.add(":");
  writeJson(out, value);
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

/** Controls and what some readers take for line ends (U+2000 to U+20FF) are written as `\uXXXX`. */
function quote(text: string): string {
  const escaped = text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    /["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g,
    (unit) => SHORT.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}
