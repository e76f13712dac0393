import { Budget } from "./budget.ts";
import type { JavaList } from "./java-list.ts";
import type { JavaMap } from "./java-map.ts";
import type { JavaNumber } from "./java-number.ts";
import type { MapView } from "./map-view.ts";
import type { Value } from "./value.ts";

/** Java's `a.equals(b)`: numbers of different classes are never equal, lists and maps are by what they hold. */
export function areEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return new Comparison().areEqual(a, b);
}

/** Tells of many pairs whether they are equal. What all of them may take together is bounded: then it throws. */
export class Comparison {
  readonly #budget = new Budget();

  areEqual(a: Value, b: Value): boolean {
    if (typeof a === "string" && typeof b === "string") return this.#areTextsEqual(a, b);
    if (a === b) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    return this.#budget.within(() => this.#areObjectsEqual(a, b));
  }

  #areTextsEqual(a: string, b: string): boolean {
    if (a.length !== b.length) return false;
    this.#budget.read(a.length);
    return a === b;
  }

  #areObjectsEqual(
    a: Exclude<Value, null | boolean | number | string>,
    b: Exclude<Value, null | boolean | number | string>,
  ): boolean {
    switch (a.is) {
      case "whole":
      case "double":
      case "decimal":
        return areNumbersEqual(a, b);
      case "character":
        return b.is === "character" && a.unit === b.unit;
      case "list":
        return b.is === "list" && this.#areListsEqual(a, b);
      case "map":
        return b.is === "map" && this.#areMapsEqual(a, b);
      case "view":
        return b.is === "view" && this.#areViewsEqual(a, b);
      case "entry":
        return b.is === "entry" && this.areEqual(a.key, b.key) && this.areEqual(a.value, b.value);
      case "iterator":
      case "object":
        return false;
    }
  }

  /** Arrays are equal to themselves alone. */
  #areListsEqual(a: JavaList, b: JavaList): boolean {
    if (a.isArray || b.isArray || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => this.areEqual(item, b.items[index] ?? null));
  }

  #areMapsEqual(a: JavaMap, b: JavaMap): boolean {
    return a.size === b.size && a.entries().every(({ key, value }) => b.has(key) && this.areEqual(value, b.get(key)));
  }

  /** `keySet()` and `entrySet()` are sets; a map's `values()` are equal to themselves alone. */
  #areViewsEqual(a: MapView, b: MapView): boolean {
    if (a.of === "values" || b.of === "values") return a.of === b.of && a.map === b.map;
    if (a.map.size !== b.map.size) return false;
    if (a.of === "keys" && b.of === "keys") return a.items.every((key) => b.map.has(key));
    if (a.of === "entries" && b.of === "entries") return this.#areMapsEqual(a.map, b.map);
    const others = b.items;
    return a.items.every((item) => others.some((other) => this.areEqual(item, other)));
  }
}

function areNumbersEqual(a: JavaNumber, b: Exclude<Value, null | boolean | number | string>): boolean {
  if (a.is === "decimal") return b.is === "decimal" && a.unscaled === b.unscaled && a.scale === b.scale;
  if (b.is !== "whole" && b.is !== "double") return false;
  // As Double.equals has it: NaN is itself, and 0.0 is not -0.0.
  return a.kind === b.kind && Object.is(a.value, b.value);
}
