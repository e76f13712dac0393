import type { LedgerId } from "../../fidelity/ledger.ts";
import { reliedOnByCall } from "../../fidelity/relied-on.ts";
import type {
  ExpressionNode,
  MethodPart,
  PropertyPart,
  ReferenceNode,
  ReferencePart,
  StringNode,
} from "../../nodes/node.ts";
import { JavaDouble } from "../../values/java-number.ts";
import type { Value } from "../../values/value.ts";
import type { Note } from "../note.ts";
import { throwAt } from "../render-failure.ts";
import type { Variables } from "../variables.ts";
import { HOLDER_WORK, workOf } from "../work-of.ts";
import { callMethod, readIndex, readProperty } from "./access.ts";
import { toInteger, toList, toMap, toRange } from "./literals.ts";
import { operate } from "./operate.ts";
import { holds } from "./holds.ts";

/** What evaluation needs of the renderer around it. */
export interface EvaluatorHost {
  readonly text: string;
  readonly variables: Variables;
  renderString(node: StringNode): string;
  rely(id: LedgerId): void;
  /** Counts a step, each node being one and each call of a method; and what has been made besides, in steps. */
  count(place: { readonly start: number }, work?: number): void;
  /** Brings the next look at the clock nearer, for what may have taken the time of so many steps. */
  hasten(work: number): void;
  note(code: Note["code"], message: string, place: { readonly start: number; readonly end: number }): void;
}

/** Gives the values of references and expressions. */
export class Evaluator {
  readonly host: EvaluatorHost;

  constructor(host: EvaluatorHost) {
    this.host = host;
  }

  /** A value; null where Java has null. */
  value(node: ExpressionNode): Value {
    switch (node.kind) {
      case "reference":
        return this.reference(node);
      case "string":
        return node.nodes === null ? node.text : this.host.renderString(node);
      case "integer":
        return toInteger(node.text);
      case "decimal":
        return new JavaDouble(node.value);
      case "boolean":
        return node.value;
      case "list":
        return this.#made(node, toList(node, this));
      case "map":
        return this.#made(node, toMap(node, this));
      case "range":
        return this.#made(node, toRange(this.value(node.first), this.value(node.last)));
      case "group":
        return this.value(node.inner);
      case "not":
        return !this.isTrue(node.operand);
      case "binary":
        return operate(node, this);
    }
  }

  /** Whether a condition holds. */
  isTrue(node: ExpressionNode): boolean {
    return holds(node, this);
  }

  /** The value of a reference. What is missing, at any depth, is the empty text (recorded on AWS). */
  reference(node: ReferenceNode): Value {
    if (node.form === "word" || node.form === "void") return null;
    let value = this.host.variables.get(node.name);
    if (value === null) {
      this.host.note("missing-variable", `$${node.name} has no value`, node);
      this.host.rely("missing-is-empty");
      return "";
    }
    for (const part of node.parts) {
      value = this.part(value, part);
      if (value === null) {
        this.host.rely("missing-is-empty");
        return "";
      }
    }
    return value;
  }

  /** Counts what a large value takes, and hands it on. */
  #made(place: { readonly start: number }, value: Value): Value {
    const work = workOf(value);
    if (work > 0) this.host.count(place, work);
    return value;
  }

  /** One step further into a value: null where there is nothing. */
  part(self: Exclude<Value, null>, part: ReferencePart): Value {
    try {
      return this.#access(self, part);
    } catch (error) {
      return throwAt(part.start, error);
    }
  }

  #access(self: Exclude<Value, null>, part: ReferencePart): Value {
    switch (part.kind) {
      case "property":
        return this.#property(self, part);
      case "method":
        return this.#call(self, part);
      case "index":
        return this.#index(self, this.value(part.argument));
    }
  }

  #index(self: Exclude<Value, null>, index: Value): Value {
    if (typeof index === "number" && index < 0) this.host.rely("negative-index");
    return readIndex(self, index)?.value ?? null;
  }

  #property(self: Exclude<Value, null>, part: PropertyPart): Value {
    if (part.name === "class") this.host.rely("classes-are-open");
    const found = readProperty(self, part.name);
    if (found !== undefined) {
      if (typeof self !== "object" || self.is === "list") this.host.rely("properties-are-getters");
      else if (found.value === "" && self.is === "map" && self.type.isSilent) this.host.rely("absent-context-is-empty");
      return found.value;
    }
    this.host.note("missing-property", `There is no .${part.name}`, part);
    return null;
  }

  #call(self: Exclude<Value, null>, part: MethodPart): Value {
    this.host.count(part);
    const args = part.parameters.map((parameter) => this.value(parameter));
    const found = callMethod(self, part.name, args);
    if (typeof self === "object" && self.is === "object") {
      for (const id of reliedOnByCall(self, { name: part.name, args, result: found?.value })) this.host.rely(id);
    }
    this.host.hasten(effortOf(self));
    for (const arg of args) if (typeof arg === "string") this.host.hasten(workOf(arg));
    if (found !== undefined) return this.#made(part, found.value);
    this.host.rely("unknown-methods-give-nothing");
    this.host.note("missing-method", `There is no .${part.name}() that takes this`, part);
    return null;
  }
}

/** What going through a value may take, in steps. */
function effortOf(value: Value): number {
  return typeof value === "object" ? HOLDER_WORK : workOf(value);
}
