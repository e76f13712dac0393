import { checkSize } from "../../java/check-size.ts";
import type { ListNode, MapNode } from "../../nodes/node.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import { isNumber, JavaWhole } from "../../values/java-number.ts";
import type { Value } from "../../values/value.ts";
import { callMethod } from "./access.ts";
import type { Evaluator } from "./evaluator.ts";

const INT = /^-?\d{1,9}$/;

/** A whole number: the narrowest of Integer, Long and BigInteger. */
export function toInteger(text: string): Value {
  if (INT.test(text)) return Number(text);
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return Number(value);
  return new JavaWhole(BigInt.asIntN(64, value) === value ? "Long" : "BigInteger", value);
}

/** `[a, b]` */
export function toList({ items }: ListNode, evaluator: Evaluator): JavaList {
  return new JavaList(
    "java.util.ArrayList",
    items.map((item) => evaluator.value(item)),
  );
}

/** `{k: v}` keeps the order in which it is written. */
export function toMap({ entries }: MapNode, evaluator: Evaluator): JavaMap {
  const map = new JavaMap();
  for (const { key, value } of entries) map.put(evaluator.value(key), evaluator.value(value));
  return map;
}

/** `[1..3]`, or backwards; null unless both ends are numbers. */
export function toRange(first: Value, last: Value): Value {
  const from = toInt(first);
  const to = toInt(last);
  if (from === null || to === null) return null;
  const length = Math.abs(to - from) + 1;
  checkSize(length);
  const step = from <= to ? 1 : -1;
  return new JavaList(
    "java.util.ArrayList",
    Array.from({ length }, (_, index) => from + index * step),
  );
}

function toInt(value: Value): number | null {
  const int = isNumber(value) ? callMethod(value, "intValue", [])?.value : null;
  return typeof int === "number" ? int : null;
}
