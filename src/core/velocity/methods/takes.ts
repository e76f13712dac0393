import type { ParameterType } from "../values/method.ts";
import { isNumber } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";

type Test = (value: Exclude<Value, null>) => boolean;

/** Whether a value that is not null can be handed to a parameter of each type: an int fits a long, a text an Object. */
const TESTS: Readonly<Record<ParameterType, Test>> = {
  Object: () => true,
  String: (value) => typeof value === "string",
  CharSequence: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Character: isCharacter,
  Number: (value) => isNumber(value),
  Integer: (value) => typeof value === "number",
  Long: ofKind("Long"),
  Short: ofKind("Short"),
  Byte: ofKind("Byte"),
  BigInteger: ofKind("BigInteger"),
  BigDecimal: ofKind("BigDecimal"),
  Double: ofKind("Double"),
  Float: ofKind("Float"),
  boolean: (value) => typeof value === "boolean",
  char: isCharacter,
  int: ofKind("Integer", "Short", "Byte"),
  long: ofKind("Integer", "Short", "Byte", "Long"),
  float: ofKind("Integer", "Short", "Byte", "Long", "Float"),
  double: ofKind("Integer", "Short", "Byte", "Long", "Float", "Double"),
  Collection: isCollection,
  Iterable: isCollection,
  Map: (value) => typeof value === "object" && value.is === "map",
  "Object[]": ofClass("[Ljava.lang.String;", "[Ljava.lang.Object;"),
  "byte[]": ofClass("[B"),
  "char[]": ofClass("[C"),
  "Object...": () => true,
  "CharSequence...": (value) => typeof value === "string",
};

const PRIMITIVES: ReadonlySet<ParameterType> = new Set(["boolean", "char", "int", "long", "float", "double"]);

/** Whether arguments fit parameters, as Java converts them in a call; null fits every object. */
export function takes(parameters: readonly ParameterType[], args: readonly Value[]): boolean {
  const last = parameters.at(-1);
  const isOpen = last === "Object..." || last === "CharSequence...";
  if (isOpen ? args.length < parameters.length - 1 : args.length !== parameters.length) return false;
  return args.every((arg, index) => fits(parameters[index] ?? last ?? "Object", arg));
}

function fits(type: ParameterType, value: Value): boolean {
  return value === null ? !PRIMITIVES.has(type) : TESTS[type](value);
}

function isCharacter(value: Exclude<Value, null>): boolean {
  return typeof value === "object" && value.is === "character";
}

function isCollection(value: Exclude<Value, null>): boolean {
  return typeof value === "object" && (value.is === "view" || (value.is === "list" && !value.isArray));
}

/** Numbers of some kinds; unlike in Java, a character is no int (Velocity 1.7). */
function ofKind(...kinds: string[]): Test {
  const takesInts = kinds.includes("Integer");
  return (value) => {
    if (typeof value === "number") return takesInts;
    return typeof value === "object" && "kind" in value && kinds.includes(value.kind);
  };
}

function ofClass(...names: string[]): Test {
  return (value) => typeof value === "object" && value.is === "list" && names.includes(value.className);
}
