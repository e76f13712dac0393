import type { LedgerId } from "../fidelity/ledger.ts";
import { reliedOnByCall } from "../fidelity/relied-on.ts";
import { calculate } from "../arithmetic/calculate.ts";
import { compareNumbers } from "../arithmetic/compare-numbers.ts";
import type { ArithmeticOperator } from "../arithmetic/operations.ts";
import { MOST_CHARACTERS, checkLength } from "../methods/check-length.ts";
import type {
  BinaryNode,
  ExpressionNode,
  MethodPart,
  PropertyPart,
  ReferenceNode,
  ReferencePart,
  StringNode,
} from "../nodes/node.ts";
import { areEqual } from "../values/are-equal.ts";
import { isTrue } from "../values/is-true.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaMap } from "../values/java-map.ts";
import { isNumber, JavaDouble, JavaWhole } from "../values/java-number.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { callMethod, readIndex, readProperty } from "./access.ts";
import { isSameClass } from "./is-same-class.ts";
import type { Note } from "./note.ts";
import { RenderFailure } from "./render-failure.ts";
import type { Variables } from "./variables.ts";

/** What evaluation needs of the renderer around it. */
export interface EvaluatorHost {
  readonly text: string;
  readonly variables: Variables;
  readonly renderString: (node: StringNode) => string;
  readonly rely: (id: LedgerId) => void;
  /** Counts what may take long. */
  readonly count: (place: { readonly start: number }) => void;
  readonly note: (code: Note["code"], message: string, place: { readonly start: number; readonly end: number }) => void;
}

/** Gives the values of references and expressions. */
export class Evaluator {
  readonly #host: EvaluatorHost;

  constructor(host: EvaluatorHost) {
    this.#host = host;
  }

  /** A value; null where Java has null. */
  value(node: ExpressionNode): Value {
    switch (node.kind) {
      case "reference":
        return this.reference(node);
      case "string":
        return node.nodes === null ? node.text : this.#host.renderString(node);
      case "integer":
        return toInteger(node.text);
      case "decimal":
        return new JavaDouble(node.value);
      case "boolean":
        return node.value;
      case "list":
        return new JavaList(
          "java.util.ArrayList",
          node.items.map((item) => this.value(item)),
        );
      case "map":
        return this.#map(node.entries);
      case "range":
        return this.#range(this.value(node.first), this.value(node.last));
      case "group":
        return this.value(node.inner);
      case "not":
        return !this.isTrue(node.operand);
      case "binary":
        return this.#binary(node);
    }
  }

  /**
   * Whether a condition holds. A reference is false only if its value is false or null; a literal or a calculation on its
   * own is false, whatever it gives (Velocity 1.7).
   */
  isTrue(node: ExpressionNode): boolean {
    switch (node.kind) {
      case "reference":
        return node.form === "void" || this.#isReferenceTrue(this.reference(node));
      case "boolean":
        return node.value;
      case "group":
        return this.isTrue(node.inner);
      case "not":
        return !this.isTrue(node.operand);
      case "binary":
        return LOGICAL.has(node.operator) ? this.#binary(node) === true : this.#isLiteralTrue();
      case "string":
      case "integer":
      case "decimal":
      case "list":
      case "map":
      case "range":
        return this.#isLiteralTrue();
    }
  }

  #isReferenceTrue(value: Value): boolean {
    if (value === "") this.#host.rely("empty-is-true");
    return isTrue(value);
  }

  #isLiteralTrue(): false {
    this.#host.rely("literal-is-false");
    return false;
  }

  /** The value of a reference. What is missing, at any depth, is the empty text (recorded on AWS). */
  reference(node: ReferenceNode): Value {
    if (node.form === "word" || node.form === "void") return null;
    let value = this.#host.variables.get(node.name);
    if (value === null) {
      this.#host.note("missing-variable", `$${node.name} has no value`, node);
      this.#host.rely("missing-is-empty");
      return "";
    }
    for (const part of node.parts) {
      value = this.part(value, part);
      if (value === null) {
        this.#host.rely("missing-is-empty");
        return "";
      }
    }
    return value;
  }

  /** One step further into a value: null where there is nothing. */
  part(self: Exclude<Value, null>, part: ReferencePart): Value {
    try {
      return this.#access(self, part);
    } catch (error) {
      if (error instanceof JavaException) throw new RenderFailure(error.message, part.start);
      throw error;
    }
  }

  #access(self: Exclude<Value, null>, part: ReferencePart): Value {
    switch (part.kind) {
      case "property":
        return this.#property(self, part);
      case "method":
        return this.#call(self, part);
      case "index":
        return readIndex(self, this.value(part.argument))?.value ?? null;
    }
  }

  #property(self: Exclude<Value, null>, part: PropertyPart): Value {
    if (part.name === "class") this.#host.rely("classes-are-open");
    const found = readProperty(self, part.name);
    if (found !== undefined) return found.value;
    this.#host.note("missing-property", `There is no .${part.name}`, part);
    return null;
  }

  #call(self: Exclude<Value, null>, part: MethodPart): Value {
    this.#host.count(part);
    const args = part.parameters.map((parameter) => this.value(parameter));
    const found = callMethod(self, part.name, args);
    const id = typeof self === "object" && self.is === "object" ? reliedOnByCall(part.name, found?.value) : null;
    if (id !== null) this.#host.rely(id);
    if (found !== undefined) return found.value;
    this.#host.note("missing-method", `There is no .${part.name}() that takes this`, part);
    return null;
  }

  #map(entries: readonly { readonly key: ExpressionNode; readonly value: ExpressionNode }[]): JavaMap {
    const map = new JavaMap();
    for (const { key, value } of entries) map.put(this.value(key), this.value(value));
    return map;
  }

  /** `[1..3]`, or backwards; null unless both ends are numbers. */
  #range(first: Value, last: Value): Value {
    if (!isNumber(first) || !isNumber(last)) return null;
    const from = callMethod(first, "intValue", [])?.value;
    const to = callMethod(last, "intValue", [])?.value;
    if (typeof from !== "number" || typeof to !== "number") return null;
    const length = Math.abs(to - from) + 1;
    checkLength(length * RANGE_WEIGHT);
    const step = from <= to ? 1 : -1;
    return new JavaList(
      "java.util.ArrayList",
      Array.from({ length }, (_, index) => from + index * step),
    );
  }

  #binary(node: BinaryNode): Value {
    switch (node.operator) {
      case "&&":
        return this.isTrue(node.left) && this.isTrue(node.right);
      case "||":
        return this.isTrue(node.left) || this.isTrue(node.right);
      case "==":
        return this.#areAlike(this.value(node.left), this.value(node.right));
      case "!=":
        return !this.#areAlike(this.value(node.left), this.value(node.right));
      case "<":
      case "<=":
      case ">":
      case ">=":
        return compare(node.operator, this.value(node.left), this.value(node.right));
      case "+":
        return this.#add(node);
      case "-":
      case "*":
      case "/":
      case "%":
        return this.#calculate(node.operator, this.value(node.left), this.value(node.right));
    }
  }

  /** `==`: numbers by value; what has the same class by `equals`; all else by what it prints, so `"1" == 1`. */
  #areAlike(left: Value, right: Value): boolean {
    if (left === null || right === null) return left === right;
    if (typeof left === "string" && typeof right === "string") return left === right;
    if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
    if (isSameClass(left, right)) return areEqual(left, right);
    this.#host.rely("classes-compare-as-text");
    return print(left) === print(right);
  }

  #calculate(operator: ArithmeticOperator, left: Value, right: Value): Value {
    if (!isNumber(left) || !isNumber(right)) return null;
    const result = calculate(operator, left, right);
    if (typeof left === "number" && typeof right === "number" && typeof result !== "number" && result !== null)
      this.#host.rely("integers-grow");
    return result;
  }

  /** Numbers add up; if either side is a text, both are put together. */
  #add(node: BinaryNode): Value {
    const left = this.value(node.left);
    const right = this.value(node.right);
    if (typeof left !== "string" && typeof right !== "string") return this.#calculate("+", left, right);
    const a = left === null ? this.#literal(node.left) : print(left);
    const b = right === null ? this.#literal(node.right) : print(right);
    if (a.length + b.length > MOST_CHARACTERS) checkLength(a.length + b.length);
    return a + b;
  }

  /** What a null operand of `+` puts into the text. */
  #literal(node: ExpressionNode): string {
    const { start, end } = node.kind === "binary" || node.kind === "group" ? node.literal : node;
    return this.#host.text.slice(start, end);
  }
}

const LOGICAL: ReadonlySet<string> = new Set(["&&", "||", "==", "!=", "<", "<=", ">", ">="]);

/** What an element of a range weighs against the bound on texts: a million elements are enough. */
const RANGE_WEIGHT = 20;

const INT = /^-?\d{1,9}$/;

/** The narrowest of Integer, Long and BigInteger. */
function toInteger(text: string): Value {
  if (INT.test(text)) return Number(text);
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return Number(value);
  return new JavaWhole(BigInt.asIntN(64, value) === value ? "Long" : "BigInteger", value);
}

/** `<` and the like hold between numbers only. */
function compare(operator: "<" | "<=" | ">" | ">=", left: Value, right: Value): boolean {
  if (!isNumber(left) || !isNumber(right)) return false;
  const sign = compareNumbers(left, right);
  switch (operator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
  }
}
