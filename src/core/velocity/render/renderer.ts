import type { LedgerId } from "../fidelity/ledger.ts";
import { reliedOnByPrint } from "../fidelity/relied-on.ts";
import type { DirectiveNode, IfNode, Node, ReferenceNode, SetNode, StringNode } from "../nodes/node.ts";
import { JavaException } from "../values/java-exception.ts";
import type { JavaIterator } from "../values/java-iterator.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { writeIndex, writeProperty } from "./access.ts";
import { Block } from "./block.ts";
import { Evaluator } from "./evaluator.ts";
import { iteratorOf } from "./iterator-of.ts";
import type { Limits } from "./limits.ts";
import { LoopScope } from "./loop-scope.ts";
import type { Note } from "./note.ts";
import { RenderFailure } from "./render-failure.ts";
import { Stop } from "./stop.ts";
import type { Variables } from "./variables.ts";

/** Takes each piece of output as it is written, with the node that wrote it. */
export type Sink = (text: string, node: Node) => void;

/** What a render works on. */
export interface RenderState {
  readonly text: string;
  /** The template's variables; `#set` and loops change them. */
  readonly variables: Variables;
  readonly limits: Limits;
  readonly sink?: Sink | undefined;
  /** Filled with what an author may want to know. */
  readonly notes: Note[];
  /** Filled with what the render relies on. */
  readonly reliedOn: Set<LedgerId>;
}

/** `#define` within itself: deeper than this it prints as written. */
const MOST_DEFINE_DEPTH = 2;

/** At so many notes a render keeps quiet: a loop would note the same a thousand times. */
const MOST_NOTES = 200;

/** How often, in steps, the clock is looked at. */
const STEPS_A_LOOK = 256;

/** Carries out a template's nodes. Throws `RenderFailure`, `Stop`, and `JavaException` where no place is known. */
export class Renderer {
  output = "";
  readonly #state: RenderState;
  readonly #evaluator: Evaluator;
  readonly #sink: Sink | undefined;
  readonly #variables: Variables;
  /** Strings and blocks that are rendered on the side write nothing to the sink. */
  #isAside = 0;
  #steps = 0;
  #level = 0;
  readonly #end: number;

  constructor(state: RenderState) {
    this.#state = state;
    this.#sink = state.sink;
    this.#variables = state.variables;
    this.#end = state.limits.now() + state.limits.milliseconds;
    this.#evaluator = new Evaluator({
      text: state.text,
      variables: state.variables,
      renderString: (node) => this.#renderString(node),
      rely: (id) => this.#rely(id),
      count: (place) => this.#count(place),
      note: (code, message, place) => this.#note(code, message, place),
    });
  }

  /** Carries out nodes in order. */
  render(nodes: readonly Node[]): void {
    if (++this.#level > this.#state.limits.levels)
      throw new RenderFailure(`Blocks are nested more than ${this.#state.limits.levels} deep`, nodes[0]?.start ?? null);
    for (const node of nodes) this.#node(node);
    this.#level--;
  }

  #node(node: Node): void {
    this.#count(node);
    switch (node.kind) {
      case "text":
        return this.#write(node.text, node);
      case "reference":
        return this.#reference(node);
      case "set":
        return this.#set(node);
      case "if":
        return this.#if(node);
      case "directive":
        return this.#directive(node);
      case "comment":
        if (node.text !== "") this.#write(node.text, node);
        return;
      case "error":
    }
  }

  /** Counts a step: each node is one, and each call of a method. */
  #count({ start }: { readonly start: number }): void {
    const { steps, now } = this.#state.limits;
    if (++this.#steps > steps) throw new RenderFailure(`The template takes more than ${steps} steps`, start);
    if (this.#steps % STEPS_A_LOOK === 0 && now() > this.#end)
      throw new RenderFailure("The template takes too long", start);
  }

  #write(text: string, node: Node): void {
    this.output += text;
    if (this.output.length > this.#state.limits.characters)
      throw new RenderFailure(`The output is longer than ${this.#state.limits.characters} characters`, node.start);
    if (this.#sink !== undefined && this.#isAside === 0 && text !== "") this.#sink(text, node);
  }

  #rely(id: LedgerId): void {
    this.#state.reliedOn.add(id);
  }

  #note(code: Note["code"], message: string, { start, end }: { readonly start: number; readonly end: number }): void {
    if (this.#state.notes.length < MOST_NOTES) this.#state.notes.push({ code, message, start, end });
  }

  #reference(node: ReferenceNode): void {
    if (node.form === "word") return this.#write(node.name, node);
    if (node.form === "void") return;
    const value = this.#evaluator.reference(node);
    if (node.isEscaped) return this.#write(node.before + node.literal, node);
    if (value instanceof Block) return this.#block(node, value);
    this.#write(node.before === "" ? this.#print(value, node) : node.before + this.#print(value, node), node);
  }

  #print(value: Value, { start }: Node): string {
    if (typeof value === "string") return value;
    const id = reliedOnByPrint(value);
    if (id !== null) this.#rely(id);
    try {
      return print(value);
    } catch (error) {
      if (error instanceof JavaException) throw new RenderFailure(error.message, start);
      throw error;
    }
  }

  /** What `#define` kept prints each time anew; within itself for the third time the reference prints as written. */
  #block(node: ReferenceNode, block: Block): void {
    if (this.#renderBlock(block)) return;
    this.#rely("define-depth");
    const backslashes = node.before.replace(/[^\\].*$/s, "");
    this.#write(backslashes + node.before + node.literal, node);
  }

  #renderBlock(block: Block): boolean {
    if (block.depth >= MOST_DEFINE_DEPTH) return false;
    block.depth++;
    try {
      this.#untilStopped(() => this.render(block.nodes));
    } finally {
      block.depth--;
    }
    return true;
  }

  /** Runs until `#break`; false if it came. What is meant for others goes on. */
  #untilStopped(run: () => void, scope?: LoopScope): boolean {
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

  /** What something writes, instead of writing it. */
  #capture(write: () => void): string {
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
  #renderString({ nodes, text }: StringNode): string {
    const output = this.#capture(() => this.render(nodes ?? []));
    return text.includes("##") ? output : output.slice(0, -1);
  }

  /** Nothing happens if the right side is null: a calculation without numbers, a division by zero. */
  #set(node: SetNode): void {
    if (BLANK.test(this.#state.text.charAt(node.start))) this.#rely("set-takes-blanks");
    const value = this.#valueOf(() => this.#evaluator.value(node.value), node);
    if (value === null) {
      this.#rely("null-sets-nothing");
      return this.#note("null-not-set", "The right side is null, so nothing is set", node);
    }
    const isVariable = node.target.parts.length === 0;
    if (isVariable && this.#isBare(node.target)) return this.#variables.set(node.target.name, value);
    if (isVariable) this.#rely("bare-names-are-set");
    if (isVariable || !this.#assign(node, value)) this.#note("not-set", "The left side cannot be set", node);
  }

  /** Only `$name` is set: what `$!name` and `${name}` set cannot be read again (Velocity 1.7). */
  #isBare({ nameStart }: ReferenceNode): boolean {
    return this.#state.text.charAt(nameStart - 1) === "$";
  }

  #assign({ target }: SetNode, value: Value): boolean {
    let self = this.#variables.get(target.name);
    const last = target.parts.at(-1);
    for (const part of target.parts.slice(0, -1)) {
      if (self === null) return false;
      self = this.#evaluator.part(self, part);
    }
    if (self === null || last === undefined) return false;
    const owner = self;
    if (last.kind !== "index") return this.#valueOf(() => writeProperty(owner, last.name, value), target);
    return this.#valueOf(() => writeIndex(owner, this.#evaluator.value(last.argument), value), last);
  }

  #valueOf<Result>(give: () => Result, { start }: { readonly start: number }): Result {
    try {
      return give();
    } catch (error) {
      if (error instanceof JavaException) throw new RenderFailure(error.message, start);
      throw error;
    }
  }

  #if(node: IfNode): void {
    for (const { condition, body } of node.branches) {
      if (this.#evaluator.isTrue(condition)) return this.render(body);
    }
    if (node.otherwise !== null) this.render(node.otherwise);
  }

  /** What each directive does. What is not here prints as written: `#evaluate`, macro calls, unknown words. */
  #directive(node: DirectiveNode): void {
    switch (node.name) {
      case "foreach":
        return this.#foreach(node);
      case "define":
        return this.#define(node);
      case "break":
        throw this.#break(node);
      case "stop":
        throw new Stop("all");
      case "literal":
        return this.#write(this.#literalOf(node), node);
      case "macro":
        // Inline macros are switched off: the definition vanishes, calls print as written (recorded on AWS).
        return this.#rely("macros-are-off");
      case "include":
      case "parse":
        return this.#include(node);
      default:
        this.#rely("unknown-directives-print");
        this.#note("printed-directive", `#${node.name} is no directive here: it prints as written`, node);
        this.#write(node.literal, node);
    }
  }

  #literalOf({ parameters, body }: DirectiveNode): string {
    const first = parameters[0] ?? body?.[0];
    const last = parameters[0] ?? body?.at(-1);
    return first === undefined || last === undefined ? "" : this.#state.text.slice(first.start, last.end);
  }

  /** There are no other templates, so whatever is asked for is missing (recorded: it fails). */
  #include({ name, parameters, start }: DirectiveNode): void {
    const [first] = parameters;
    if (first === undefined && name === "include") return;
    this.#rely("includes-fail");
    const isWrong =
      first === undefined || (name === "include" && first.kind !== "string" && first.kind !== "reference");
    throw new RenderFailure(`#${name} finds nothing: there are no other templates`, isWrong ? start : null);
  }

  #break({ parameters, start }: DirectiveNode): Error {
    const [argument] = parameters;
    if (argument === undefined) return new Stop("nearest");
    const scope = argument.kind === "word" ? null : this.#evaluator.value(argument);
    return scope instanceof LoopScope
      ? new Stop(scope)
      : new RenderFailure("#break takes a loop such as $foreach.parent", start);
  }

  #define(node: DirectiveNode): void {
    const [name] = node.parameters;
    if (name?.kind !== "reference" || !this.#isBare(name))
      return this.#note("not-set", "#define takes a name such as $name", node);
    this.#variables.set(
      name.name,
      new Block(node.body ?? [], (block) => this.#capture(() => this.#renderBlock(block))),
    );
  }

  #foreach(node: DirectiveNode): void {
    const [variable, , source, replacedBody] = node.parameters;
    // `#foreach($x in $y $z)`: what stands where the body is expected is carried out instead of it.
    const body =
      replacedBody === undefined ? (node.body ?? []) : replacedBody.kind === "reference" ? [replacedBody] : [];
    if (node.parameters.length < 2)
      throw new RenderFailure("#foreach takes a variable, `in`, and what to go over", null);
    if (variable === undefined || source === undefined || source.kind === "word") return;
    const value = this.#valueOf(() => this.#evaluator.value(source), node);
    const iterator = iteratorOf(value);
    if (iterator === undefined) {
      this.#rely("strings-do-not-loop");
      return this.#note("not-iterable", "There is nothing to go over", source);
    }
    const key =
      variable.kind === "reference" ? variable.name : this.#state.text.slice(variable.start + 1, variable.end);
    this.#loop({ node, key, iterator, body });
  }

  #loop({ node, key, iterator, body }: Loop): void {
    const variables = this.#variables;
    const names = [key, "velocityCount", "velocityHasNext"];
    const before = names.map((name) => variables.get(name));
    const scope = new LoopScope(variables.get("foreach"));
    variables.set("foreach", scope);
    try {
      this.#rounds({ node, key, iterator, body }, scope);
    } finally {
      for (const [index, name] of names.entries()) variables.set(name, before[index] ?? null);
      if (variables.get("foreach") instanceof LoopScope) variables.set("foreach", scope.parent ?? scope.replaced);
    }
  }

  #rounds({ node, key, iterator, body }: Loop, scope: LoopScope): void {
    const variables = this.#variables;
    for (let count = 1; iterator.hasNext(); count++) {
      if (count > this.#state.limits.rounds) {
        this.#rely("loops-end-at-1000");
        return this.#note("loop-cut", `The loop ends silently after ${this.#state.limits.rounds} rounds`, node);
      }
      variables.set("velocityCount", count);
      const element = iterator.next();
      scope.index = count - 1;
      scope.hasNext = iterator.hasNext();
      variables.set("velocityHasNext", scope.hasNext);
      variables.set(key, element);
      if (!this.#untilStopped(() => this.#round(key, element, body), scope)) return;
    }
  }

  #round(key: string, element: Value, body: readonly Node[]): void {
    if (element === null) this.#variables.whileNull(key, () => this.render(body));
    else this.render(body);
  }
}

const BLANK = /[ \t]/;

interface Loop {
  readonly node: DirectiveNode;
  readonly key: string;
  readonly iterator: JavaIterator;
  readonly body: readonly Node[];
}
