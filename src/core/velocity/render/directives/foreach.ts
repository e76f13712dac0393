import type { DirectiveNode, Node } from "../../nodes/node.ts";
import type { JavaIterator } from "../../values/java-iterator.ts";
import { JavaMap } from "../../values/java-map.ts";
import type { Value } from "../../values/value.ts";
import { NO_ORIGIN, type Traced } from "../origins/origin.ts";
import { failingAt, RenderFailure } from "../render-failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { iteratorOf } from "./iterator-of.ts";
import { LoopScope } from "./loop-scope.ts";

/** `#foreach($x in …) … #end`. What cannot be gone over, a text or a number or nothing, is passed over. */
export function foreach(node: DirectiveNode, around: Surroundings): void {
  const [variable, , source] = node.parameters;
  if (node.parameters.length < 2) throw new RenderFailure("#foreach takes a variable, `in`, and what to go over", null);
  if (variable === undefined || source === undefined || source.kind === "word") return;
  const value = failingAt(node.start, () => around.evaluator.value(source));
  const iterator = iteratorOf(value);
  if (iterator === undefined) {
    around.rely("strings-do-not-loop");
    return around.note("not-iterable", "There is nothing to go over", source);
  }
  if (value instanceof JavaMap) around.rely("maps-loop-over-values");
  const name = variable.kind === "reference" ? variable.name : around.text.slice(variable.start + 1, variable.end);
  const origin = around.tracer?.last ?? NO_ORIGIN;
  new Loop({ node, name, iterator, body: bodyOf(node), source: { value, origin } }, around).run();
}

/** `#foreach($x in $y $z)`: what stands where the body is expected is carried out instead of it (Velocity 1.7). */
function bodyOf({ parameters, body }: DirectiveNode): readonly Node[] {
  const [, , , replacement] = parameters;
  if (replacement === undefined) return body ?? [];
  return replacement.kind === "reference" ? [replacement] : [];
}

interface Rounds {
  readonly node: DirectiveNode;
  /** The loop's variable. */
  readonly name: string;
  readonly iterator: JavaIterator;
  /** What the iterator goes over. */
  readonly source: Traced<Value>;
  readonly body: readonly Node[];
}

class Loop {
  readonly #rounds: Rounds;
  readonly #around: Surroundings;

  constructor(rounds: Rounds, around: Surroundings) {
    this.#rounds = rounds;
    this.#around = around;
  }

  /** Goes through the rounds; what the loop's variables were before, they are again afterwards. */
  run(): void {
    const { variables } = this.#around;
    const names = [this.#rounds.name, "velocityCount", "velocityHasNext"];
    const before = names.map((name) => variables.get(name));
    const origins = this.#around.tracer?.origins;
    const originBefore = origins?.ofVariable(this.#rounds.name) ?? NO_ORIGIN;
    const scope = new LoopScope(variables.get("foreach"));
    variables.set("foreach", scope);
    try {
      this.#goOver(scope);
    } finally {
      for (const [index, name] of names.entries()) variables.set(name, before[index] ?? null);
      origins?.setVariable(this.#rounds.name, originBefore);
      // A loop of an inner kind has put back its own; whatever a template sets `$foreach` to stays.
      if (variables.get("foreach") instanceof LoopScope) variables.set("foreach", scope.parent ?? scope.replaced);
    }
  }

  #goOver(scope: LoopScope): void {
    const { variables, limits } = this.#around;
    const { node, name, iterator, source } = this.#rounds;
    const origins = this.#around.tracer?.origins;
    const originOf = origins?.ofElements(source);
    for (let count = 1; iterator.hasNext(); count++) {
      if (count > limits.rounds) {
        this.#around.rely("loops-end-at-1000");
        return this.#around.note("loop-cut", `The loop ends silently after ${limits.rounds} rounds`, node);
      }
      variables.set("velocityCount", count);
      const element = iterator.next();
      scope.index = count - 1;
      scope.hasNext = iterator.hasNext();
      variables.set("velocityHasNext", scope.hasNext);
      variables.set(name, element);
      if (originOf !== undefined) origins?.setVariable(name, origins.keep(element, originOf(scope.index)));
      if (!this.#around.untilStopped(() => this.#round(element), scope)) return;
    }
  }

  /** A null leaves the loop's variable unset. */
  #round(element: Value): void {
    const { name, body } = this.#rounds;
    if (element !== null) return this.#around.render(body);
    this.#around.rely("null-elements-unset");
    this.#around.variables.whileNull(name, () => this.#around.render(body));
  }
}
