import { expect, test } from "vitest";
import { JavaDouble, JavaWhole } from "./java-number.ts";
import { JavaList } from "./java-list.ts";
import { JavaMap } from "./java-map.ts";
import { CONTEXT_MAP, HASH_MAP, LINKED_HASH_MAP, type MapClass } from "./map-class.ts";
import { print } from "./print.ts";
import type { Value } from "./value.ts";

function mapOf(type: MapClass, entries: readonly (readonly [Value, Value])[]): JavaMap {
  const map = new JavaMap(type);
  for (const [key, value] of entries) map.put(key, value);
  return map;
}

const arrayList = (...items: Value[]) => new JavaList("java.util.ArrayList", items);
const jsonArray = (...items: Value[]) => new JavaList("net.minidev.json.JSONArray", items);

const PRINTED: readonly (readonly [Value, string])[] = [
  [null, "null"],
  [true, "true"],
  [-7, "-7"],
  [new JavaWhole("Long", 12345678901n), "12345678901"],
  [new JavaDouble(2), "2.0"],
  [new JavaDouble(1e10), "1.0E10"],
  [new JavaDouble(0.00012), "1.2E-4"],
  [new JavaDouble(0.001), "0.001"],
  [new JavaDouble(1234567.5), "1234567.5"],
  [new JavaDouble(-0), "-0.0"],
  [new JavaDouble(Number.NaN), "NaN"],
  [arrayList("a", null, 1), "[a, null, 1]"],
  [jsonArray("a/b", null, 1.0, jsonArray()), '["a\\/b",null,1,[]]'],
  [
    mapOf(LINKED_HASH_MAP, [["foo", jsonArray(mapOf(LINKED_HASH_MAP, [["nested", "bar"]]))]]),
    '{foo=[{"nested":"bar"}]}',
  ],
  [mapOf(LINKED_HASH_MAP, [["identity", mapOf(CONTEXT_MAP, [["user", "x"]])]]), "{identity=}"],
  [
    mapOf(HASH_MAP, [
      ["path", ""],
      ["querystring", ""],
      ["header", ""],
    ]),
    "{path=, querystring=, header=}",
  ],
];

test("values print as in Java", () => {
  expect(PRINTED.map(([value]) => print(value))).toEqual(PRINTED.map(([, text]) => text));
});

test("a value that holds itself prints, or fails, but ends", () => {
  const self = arrayList();
  self.items.push(self);
  expect(print(self)).toBe("[(this Collection)]");
  const other = arrayList(arrayList());
  other.items.push(arrayList(other));
  expect(() => print(other)).toThrow("holds itself");
  let doubled: JavaList = arrayList("x");
  for (let level = 0; level < 60; level++) doubled = arrayList(doubled, doubled);
  expect(() => print(doubled)).toThrow("far too many");
});
