import type { ExpressionNode, ReferenceNode, ReferencePart } from "../../nodes/node.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import type { Value } from "../../values/value.ts";
import { Evaluator, type EvaluatorHost } from "../evaluate/evaluator.ts";
import { noteChange } from "./note-change.ts";
import { NO_ORIGIN, type Origin, originOfAll, type Traced } from "./origin.ts";
import { originOfStep } from "./origin-of-step.ts";
import type { Tracer } from "./tracer.ts";

/** Gives values as the `Evaluator` does, and tells the tracer where each comes from. */
export class TracingEvaluator extends Evaluator {
  readonly #tracer: Tracer;
  /** The values given within the one that is being given. */
  #inner: Traced<Value>[] | null = null;
  /** Of the value that a reference has come to. */
  #reached: Origin = NO_ORIGIN;

  constructor(host: EvaluatorHost, tracer: Tracer) {
    super(host);
    this.#tracer = tracer;
  }

  override value(node: ExpressionNode): Value {
    if (node.kind === "reference") return this.reference(node);
    if (node.kind === "string" && node.nodes !== null) {
      const text = this.#tracer.traceText(() => this.#collect(() => super.value(node)).value);
      return this.#give(text.value, text.origin);
    }
    const { value, inner } = this.#collect(() => super.value(node));
    return this.#give(value, this.#originOf(node, value, inner));
  }

  override reference(node: ReferenceNode): Value {
    const { origins } = this.#tracer;
    this.#reached = origins.keep(this.host.variables.get(node.name), origins.ofVariable(node.name));
    const value = super.reference(node);
    return this.#give(value, this.#reached);
  }

  override part(self: Exclude<Value, null>, part: ReferencePart): Value {
    const { origins, gateway } = this.#tracer;
    const from = origins.of(self, this.#reached);
    const { value, inner } = this.#collect(() => super.part(self, part));
    const step = { self: { value: self, origin: from }, part, args: inner, value };
    this.#reached = value === null ? NO_ORIGIN : origins.keep(value, originOfStep(step, origins, gateway));
    noteChange(step, origins);
    return value;
  }

  /** Gives a value, and those that were given on the way. */
  #collect(give: () => Value): { readonly value: Value; readonly inner: readonly Traced<Value>[] } {
    const outer = this.#inner;
    const inner: Traced<Value>[] = [];
    this.#inner = inner;
    try {
      return { value: give(), inner };
    } finally {
      this.#inner = outer;
    }
  }

  #give(value: Value, origin: Origin): Value {
    this.#tracer.last = origin;
    this.#inner?.push({ value, origin });
    return value;
  }

  #originOf(node: ExpressionNode, value: Value, inner: readonly Traced<Value>[]): Origin {
    const { origins } = this.#tracer;
    if (node.kind === "group") return inner[0]?.origin ?? NO_ORIGIN;
    if (node.kind === "list" && value instanceof JavaList)
      return origins.keepMembers(value, new Map(inner.map(({ origin }, index) => [index, origin])));
    if (node.kind === "map" && value instanceof JavaMap) return origins.keepMembers(value, membersOf(inner));
    return origins.keep(value, originOfAll(inner.map(({ origin }) => origin)));
  }
}

/** Keys and values come in turn. */
function membersOf(inner: readonly Traced<Value>[]): Map<Value, Origin> {
  const members = new Map<Value, Origin>();
  for (let index = 0; index + 1 < inner.length; index += 2)
    members.set(inner[index]?.value ?? null, inner[index + 1]?.origin ?? NO_ORIGIN);
  return members;
}
