import { areEqual } from "../../values/are-equal.ts";
import { classNameOf } from "../../values/class-name-of.ts";
import { hashCode } from "../../values/hash-code.ts";
import type { MethodTable } from "../../values/method.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { valueAt } from "../arguments.ts";
import { defineMethods, plain } from "../define-methods.ts";
import { tableOf } from "../table-of.ts";
import { ClassObject } from "./class-object.ts";

/** What every object has. */
export const OBJECT_METHODS: MethodTable<Exclude<Value, null>> = defineMethods<Exclude<Value, null>>([
  ["equals", [["Object", (self, args) => areEqual(self, valueAt(args, 0))]]],
  ["hashCode", plain((self) => hashCode(self))],
  ["toString", plain((self) => print(self))],
  ["getClass", plain((self) => new ClassObject(classNameOf(self), tableOf(self)))],
]);
