import type { MethodTable } from "../values/method.ts";
import { JavaListIterator } from "../values/java-list-iterator.ts";
import type { JavaList } from "../values/java-list.ts";
import type { JavaNumber } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";
import { ITERATOR_METHODS, LIST_ITERATOR_METHODS } from "./collections/iterator-methods.ts";
import { ARRAY_METHODS, JSON_LIST_METHODS, LIST_METHODS, SUB_LIST_METHODS } from "./collections/list-methods.ts";
import { ENTRY_METHODS, MAP_METHODS } from "./collections/map-methods.ts";
import { VIEW_METHODS } from "./collections/view-methods.ts";
import { BIG_DECIMAL_METHODS } from "./numbers/big-decimal-methods.ts";
import { BIG_INTEGER_METHODS } from "./numbers/big-integer-methods.ts";
import { DOUBLE_METHODS, FLOAT_METHODS } from "./numbers/fraction-methods.ts";
import { BYTE_METHODS, INTEGER_METHODS, LONG_METHODS, SHORT_METHODS } from "./numbers/whole-methods.ts";
import { BOOLEAN_METHODS } from "./objects/boolean-methods.ts";
import { CHARACTER_METHODS } from "./text/character-methods.ts";
import { STRING_METHODS } from "./text/string-methods.ts";

type AnyTable = MethodTable<never>;

/** The methods of a value's class. */
export function tableOf(value: Exclude<Value, null>): AnyTable {
  if (typeof value === "string") return STRING_METHODS;
  if (typeof value === "boolean") return BOOLEAN_METHODS;
  if (typeof value === "number") return INTEGER_METHODS;
  switch (value.is) {
    case "whole":
    case "double":
    case "decimal":
      return NUMBER_TABLES[value.kind];
    case "character":
      return CHARACTER_METHODS;
    case "list":
      return value.isArray ? ARRAY_METHODS : listTable(value);
    case "map":
      return value.methods ?? MAP_METHODS;
    case "view":
      return VIEW_METHODS;
    case "entry":
      return ENTRY_METHODS;
    case "iterator":
      return value instanceof JavaListIterator && value.isTwoWay ? LIST_ITERATOR_METHODS : ITERATOR_METHODS;
    case "object":
      return value.methods;
  }
}

const NUMBER_TABLES: Readonly<Record<JavaNumber["kind"], AnyTable>> = {
  Byte: BYTE_METHODS,
  Short: SHORT_METHODS,
  Long: LONG_METHODS,
  BigInteger: BIG_INTEGER_METHODS,
  Double: DOUBLE_METHODS,
  Float: FLOAT_METHODS,
  BigDecimal: BIG_DECIMAL_METHODS,
};

function listTable({ className }: JavaList): AnyTable {
  if (className.endsWith("$SubList")) return SUB_LIST_METHODS;
  return className === "net.minidev.json.JSONArray" ? JSON_LIST_METHODS : LIST_METHODS;
}
