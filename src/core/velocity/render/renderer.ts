import type { LedgerId } from "../fidelity/ledger.ts";
import type { Node, StringNode } from "../nodes/node.ts";
import { carryOut, carryOutIf } from "./directives/carry-out.ts";
import type { LoopScope } from "./directives/loop-scope.ts";
import { set } from "./directives/set.ts";
import { Stop } from "./directives/stop.ts";
import { Evaluator } from "./evaluate/evaluator.ts";
import type { Limits } from "./limits.ts";
import type { Note } from "./note.ts";
import type { Read } from "./origins/read.ts";
import type { Tracer } from "./origins/tracer.ts";
import { TracingEvaluator } from "./origins/tracing-evaluator.ts";
import { RenderFailure } from "./render-failure.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Variables } from "./variables.ts";
import { workOf } from "./work-of.ts";
import { writeReference } from "./write-reference.ts";

/** Takes each piece of output as it is written, with the node that wrote it, and what it was read from if that is traced. */
export type Sink = (text: string, node: Node, reads: readonly Read[]) => void;

const NOTHING: readonly Read[] = [];

/** What a render works on. */
export interface RenderState {
  readonly text: string;
  /** The template's variables; `#set` and loops change them. */
  readonly variables: Variables;
  readonly limits: Limits;
  readonly sink?: Sink | undefined;
  /** Follows where values come from; without one that costs nothing. */
  readonly tracer?: Tracer | undefined;
  /** Filled with what an author may want to know. */
  readonly notes: Note[];
  /** Filled with what the render relies on. */
  readonly reliedOn: Set<LedgerId>;
}

/** At so many notes a render keeps quiet: a loop would note the same a thousand times. */
const MOST_NOTES = 200;

/** How often, in steps, the clock is looked at. */
const STEPS_A_LOOK = 256;

/** Carries out a template's nodes. Throws `RenderFailure`, `Stop`, and `JavaException` where no place is known. */
export class Renderer implements Surroundings {
  output = "";
  readonly text: string;
  readonly limits: Limits;
  readonly variables: Variables;
  readonly evaluator: Evaluator;
  readonly tracer: Tracer | undefined;
  readonly #state: RenderState;
  readonly #sink: Sink | undefined;
  /** Strings and blocks that are rendered on the side write nothing to the sink. */
  #isAside = 0;
  #steps = 0;
  /** At how many steps the clock is looked at again. */
  #nextLook = STEPS_A_LOOK;
  #level = 0;
  readonly #end: number;

  constructor(state: RenderState) {
    this.text = state.text;
    this.limits = state.limits;
    this.variables = state.variables;
    this.#state = state;
    this.#sink = state.sink;
    this.#end = state.limits.now() + state.limits.milliseconds;
    this.tracer = state.tracer;
    this.evaluator = state.tracer === undefined ? new Evaluator(this) : new TracingEvaluator(this, state.tracer);
  }

  render(nodes: readonly Node[]): void {
    if (++this.#level > this.limits.levels)
      throw new RenderFailure(`Blocks are nested more than ${this.limits.levels} deep`, nodes[0]?.start ?? null);
    for (const node of nodes) this.#node(node);
    this.#level--;
  }

  #node(node: Node): void {
    this.count(node);
    switch (node.kind) {
      case "text":
        return this.write(node.text, node);
      case "reference":
        return writeReference(node, this);
      case "set":
        return set(node, this);
      case "if":
        return carryOutIf(node, this);
      case "directive":
        return carryOut(node, this);
      case "comment":
        if (node.text !== "") this.write(node.text, node);
        return;
      case "error":
    }
  }

  count(place: { readonly start: number }, work = 0): void {
    this.#steps += 1 + work;
    const { steps } = this.limits;
    if (this.#steps > steps) throw new RenderFailure(`The template takes more than ${steps} steps`, place.start);
    if (this.#steps < this.#nextLook) return;
    this.#nextLook = this.#steps + STEPS_A_LOOK;
    if (this.limits.now() > this.#end) throw new RenderFailure("The template takes too long", place.start);
  }

  hasten(work: number): void {
    this.#nextLook -= work;
  }

  write(text: string, node: Node, reads = NOTHING): void {
    this.output += text;
    this.#steps += workOf(text);
    if (this.output.length > this.limits.characters)
      throw new RenderFailure(`The output is longer than ${this.limits.characters} characters`, node.start);
    if (this.#isAside > 0) this.tracer?.wrote(reads);
    else if (this.#sink !== undefined && text !== "") this.#sink(text, node, reads);
  }

  rely(id: LedgerId): void {
    this.#state.reliedOn.add(id);
  }

  note(code: Note["code"], message: string, { start, end }: { readonly start: number; readonly end: number }): void {
    if (this.#state.notes.length < MOST_NOTES) this.#state.notes.push({ code, message, start, end });
  }

  untilStopped(run: () => void, scope?: LoopScope): boolean {
    const level = this.#level;
    try {
      run();
      return true;
    } catch (error) {
      if (!(error instanceof Stop) || (error.target !== "nearest" && error.target !== scope)) throw error;
      this.#level = level;
      return false;
    }
  }

  capture(write: () => void): string {
    const before = this.output;
    this.output = "";
    this.#isAside++;
    try {
      write();
      return this.output;
    } finally {
      this.output = before;
      this.#isAside--;
    }
  }

  /** The value of a string that is a template; the blank that it was parsed with comes off again. */
  renderString({ nodes, text }: StringNode): string {
    const output = this.capture(() => this.render(nodes ?? []));
    return text.includes("##") ? output : output.slice(0, -1);
  }
}
