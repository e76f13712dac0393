import { JavaObject } from "../../values/java-object.ts";
import type { MethodTable } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";
import { valueAt } from "../arguments.ts";
import { defineMethods, plain } from "../define-methods.ts";

/** `$x.class`: its names, and the static methods of what it is the class of; nothing that leads further. */
export class ClassObject extends JavaObject {
  readonly names: string;
  /** The methods of its objects. */
  readonly instanceMethods: MethodTable<never>;

  constructor(names: string, instanceMethods: MethodTable<never>) {
    super("java.lang.Class", CLASS_METHODS, () => `class ${names}`);
    this.names = names;
    this.instanceMethods = instanceMethods;
  }
}

const CLASS_METHODS: MethodTable<JavaObject> = defineMethods<JavaObject>([
  ["getName", plain((self) => nameOf(self))],
  ["getTypeName", plain((self) => typeName(nameOf(self)))],
  ["getCanonicalName", plain((self) => typeName(nameOf(self)).replaceAll("$", "."))],
  ["getSimpleName", plain((self) => typeName(nameOf(self)).replace(/^.*[.$](?=[A-Za-z])/, ""))],
  ["getPackageName", plain((self) => packageName(nameOf(self)))],
  ["isArray", plain((self) => nameOf(self).startsWith("["))],
  ["isInterface", plain(() => false)],
  ["isEnum", plain(() => false)],
  ["isPrimitive", plain(() => false)],
  ["equals", [["Object", (self, args) => isClass(valueAt(args, 0)) && nameOf(self) === nameOf(valueAt(args, 0))]]],
]);

function isClass(value: Value): boolean {
  return value instanceof ClassObject;
}

function nameOf(value: Value): string {
  return value instanceof ClassObject ? value.names : "";
}

const PRIMITIVE_ARRAYS = new Map([
  ["[B", "byte[]"],
  ["[C", "char[]"],
]);

function typeName(name: string): string {
  return PRIMITIVE_ARRAYS.get(name) ?? name.replace(/^\[L(.*);$/, "$1[]");
}

function packageName(name: string): string {
  return PRIMITIVE_ARRAYS.has(name) ? "java.lang" : typeName(name).replace(/\.[^.]*$/, "");
}
