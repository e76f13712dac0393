import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";

/** A value with the classes in it: `LinkedHashMap{"a":Integer(1),}`; non-ASCII and quotes as `\uXXXX`. */
export function describe(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value === "boolean") return `Boolean(${value})`;
  if (typeof value === "number") return `Integer(${value})`;
  switch (value.is) {
    case "map":
      return `LinkedHashMap{${value
        .entries()
        .map((entry) => `${describe(entry.key)}:${describe(entry.value)},`)
        .join("")}}`;
    case "list":
      return `JSONArray[${value.items.map((item) => `${describe(item)},`).join("")}]`;
    case "whole":
    case "double":
    case "decimal":
      return `${value.kind}(${print(value)})`;
    case "character":
    case "entry":
    case "iterator":
    case "object":
    case "view":
      return print(value);
  }
}

/** As the recordings quote. */
export function quote(text: string): string {
  return `"${text.replaceAll(/[^ !#-[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
