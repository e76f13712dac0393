import { iterateList, iterateValues, iterateView } from "../../methods/collections/iterate.ts";
import type { JavaIterator } from "../../values/java-iterator.ts";
import type { Value } from "../../values/value.ts";

/** What `#foreach` goes over: elements, a map's values, what is left of an iterator; `undefined` for anything else. */
export function iteratorOf(value: Value): JavaIterator | undefined {
  if (value === null || typeof value !== "object") return undefined;
  switch (value.is) {
    case "list":
      return iterateList(value);
    case "view":
      return iterateView(value);
    case "map":
      return iterateValues(value);
    case "iterator":
      return value;
    case "whole":
    case "double":
    case "decimal":
    case "character":
    case "entry":
    case "object":
      return undefined;
  }
}
