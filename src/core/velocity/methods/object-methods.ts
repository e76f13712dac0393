import { areEqual } from "../values/are-equal.ts";
import { classNameOf } from "../values/class-name.ts";
import { hashCode } from "../values/hash-code.ts";
import { JavaObject } from "../values/java-object.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { valueAt } from "./arguments.ts";
import { defineMethods, plain } from "./define-methods.ts";

/** What every object has. */
export const OBJECT_METHODS = defineMethods<Exclude<Value, null>>([
  ["equals", [["Object", (self, args) => areEqual(self, valueAt(args, 0))]]],
  ["hashCode", plain((self) => hashCode(self))],
  ["toString", plain((self) => print(self))],
  ["getClass", plain((self) => classObject(classNameOf(self)))],
]);

/** `$x.class`: its names, and nothing that leads further. */
function classObject(className: string): JavaObject {
  const object: JavaObject = new JavaObject(
    "java.lang.Class",
    defineMethods<JavaObject>([
      ["getName", plain(() => className)],
      ["getTypeName", plain(() => className)],
      ["getSimpleName", plain(() => simpleName(className))],
      ["getCanonicalName", plain(() => className.replaceAll("$", "."))],
      ["isArray", plain(() => className.startsWith("["))],
      ["isInterface", plain(() => false)],
      ["equals", [["Object", (_, args) => isSameClass(className, valueAt(args, 0))]]],
    ]),
    () => `class ${className}`,
  );
  return object;
}

function isSameClass(className: string, other: Value): boolean {
  return other !== null && typeof other === "object" && other.is === "object" && other.print() === `class ${className}`;
}

function simpleName(className: string): string {
  return className.replace(/^.*[.$]/, "").replace(/;$/, "[]");
}
