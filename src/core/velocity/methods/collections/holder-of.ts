import { Comparison } from "../../values/are-equal.ts";
import { JavaException } from "../../values/java-exception.ts";
import type { Value } from "../../values/value.ts";

/** How many pairs of objects are compared. Java would go on. */
const MOST_COMPARISONS = 5_000_000;

/**
 * Tells of one value after the other whether it is among some items. What is no object is looked up, so that two long lists
 * are compared in time; of objects only so many are compared, then it throws.
 */
export function holderOf(items: readonly Value[]): (value: Value) => boolean {
  const scalars = new Set(items.filter((item) => !isObject(item)));
  const objects = items.filter(isObject);
  const comparison = new Comparison();
  let comparisons = 0;
  return (value) => {
    if (!isObject(value)) return scalars.has(value);
    return objects.some((item) => {
      if (++comparisons > MOST_COMPARISONS)
        throw new JavaException("java.lang.OutOfMemoryError", "The lists are too long to be compared");
      return comparison.areEqual(value, item);
    });
  };
}

function isObject(value: Value): boolean {
  return typeof value === "object" && value !== null;
}

/** Tells of one item after the other whether it is equal to a value; of texts only so much is read, then it throws. */
export function isEqualTo(value: Value): (item: Value) => boolean {
  const comparison = new Comparison();
  return (item) => comparison.areEqual(value, item);
}
