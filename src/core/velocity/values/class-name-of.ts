import type { MapView } from "./map-view.ts";
import type { Value } from "./value.ts";

/** The name of a value's class, as `$x.class.name` prints it. */
export function classNameOf(value: Exclude<Value, null>): string {
  if (typeof value === "string") return "java.lang.String";
  if (typeof value === "number") return "java.lang.Integer";
  if (typeof value === "boolean") return "java.lang.Boolean";
  switch (value.is) {
    case "map":
      return value.type.className;
    case "view":
      return viewClassOf(value);
    case "character":
      return "java.lang.Character";
    case "double":
      return `java.lang.${value.kind}`;
    case "decimal":
      return "java.math.BigDecimal";
    case "whole":
      return value.kind === "BigInteger" ? "java.math.BigInteger" : `java.lang.${value.kind}`;
    case "list":
    case "entry":
    case "iterator":
    case "object":
      return value.className;
  }
}

const LINKED_VIEWS = { keys: "LinkedKeySet", values: "LinkedValues", entries: "LinkedEntrySet" } as const;
const HASHED_VIEWS = { keys: "KeySet", values: "Values", entries: "EntrySet" } as const;

function viewClassOf({ map, of }: MapView): string {
  return map.type.order === "insertion"
    ? `java.util.LinkedHashMap$${LINKED_VIEWS[of]}`
    : `java.util.HashMap$${HASHED_VIEWS[of]}`;
}
