import { classNameOf } from "../values/class-name.ts";
import { JavaException } from "../values/java-exception.ts";
import type { Value } from "../values/value.ts";
import { nullPointer, valueAt } from "./arguments.ts";

/** `compareTo` takes any object, and fails with one of another class. */
export function refuseClass(_: unknown, args: readonly Value[]): never {
  const value = valueAt(args, 0);
  if (value === null) throw nullPointer();
  throw new JavaException("java.lang.ClassCastException", `A ${classNameOf(value)} cannot be compared with it`);
}
