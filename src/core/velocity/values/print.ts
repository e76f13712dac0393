import { writeJson } from "../json/write-json.ts";
import { BoundedText } from "./bounded-text.ts";
import type { JavaList } from "./java-list.ts";
import type { JavaMap } from "./java-map.ts";
import { printScalar } from "./print-scalar.ts";
import type { Value } from "./value.ts";

/** Java's `String.valueOf`: what a value prints, as a reference or within a list or map (where null prints `null`). */
export function print(value: Value): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return String(value);
  const out = new BoundedText();
  printTo(out, value);
  return out.text;
}

function printTo(out: BoundedText, value: Value): void {
  if (value === null || typeof value !== "object") return out.add(String(value));
  switch (value.is) {
    case "whole":
    case "double":
    case "decimal":
    case "character":
      return out.add(printScalar(value));
    case "list":
      return printList(out, value);
    case "map":
      return printMap(out, value);
    case "view":
      return printItems(out, value.items, value);
    case "entry":
      return out.within(() => printEntry(out, value.key, value.value));
    case "iterator":
      return out.add(printIdentity(value.className));
    case "object":
      return out.add(value.print());
  }
}

/** Lists that came from JSON print as compact JSON, others as `[a, b]` (recorded on AWS). */
function printList(out: BoundedText, list: JavaList): void {
  if (list.className === "net.minidev.json.JSONArray") writeJson(out, list);
  else if (list.isArray) out.add(printIdentity(list.className));
  else printItems(out, list.items, list);
}

function printItems(out: BoundedText, items: readonly Value[], self: Value): void {
  out.within(() => {
    out.add("[");
    for (const [index, item] of items.entries()) {
      if (index > 0) out.add(", ");
      if (item === self) out.add("(this Collection)");
      else printTo(out, item);
    }
    out.add("]");
  });
}

/** `{k=v, k2=v2}`, what came from JSON too; the gateway's own maps print as nothing (recorded on AWS). */
function printMap(out: BoundedText, map: JavaMap): void {
  if (map.type.isSilent) return;
  out.within(() => {
    out.add("{");
    for (const [index, { key, value }] of map.entries().entries()) {
      if (index > 0) out.add(", ");
      if (key === map || value === map) printOwn(out, map, { key, value });
      else printEntry(out, key, value);
    }
    out.add("}");
  });
}

function printOwn(
  out: BoundedText,
  map: JavaMap,
  { key, value }: { readonly key: Value; readonly value: Value },
): void {
  printEntry(out, key === map ? "(this Map)" : key, value === map ? "(this Map)" : value);
}

function printEntry(out: BoundedText, key: Value, value: Value): void {
  printTo(out, key);
  out.add("=");
  printTo(out, value);
}

/** `[B@1b2c3d4`: what follows the `@` differs in each run of Java; here it is always 0. */
function printIdentity(className: string): string {
  return `${className}@0`;
}
