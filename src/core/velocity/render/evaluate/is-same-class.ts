import { classNameOf } from "../../values/class-name-of.ts";
import type { Value } from "../../values/value.ts";

/** What extends what, among the classes that a template can meet. */
const PARENTS = new Map([
  ["java.util.LinkedHashMap", "java.util.HashMap"],
  ["net.minidev.json.JSONArray", "java.util.ArrayList"],
]);

/** Whether one of two values' classes is the other's, or extends it. */
export function isSameClass(a: Exclude<Value, null>, b: Exclude<Value, null>): boolean {
  const left = classNameOf(a);
  const right = classNameOf(b);
  return left === right || PARENTS.get(left) === right || PARENTS.get(right) === left;
}
