import type { ParsedPattern } from "./syntax/parse-java-pattern.ts";
import { patternError } from "./syntax/pattern-error.ts";
import type { Count, PatternNode, PlaceTest, Test } from "./syntax/pattern-node.ts";
import { boundedWidths, isAlwaysEmpty, type Widths } from "./pattern-widths.ts";

/** What the matcher executes. A number that names an instruction is its index. */
export type Instruction =
  | { readonly is: "unit"; readonly test: Test }
  | { readonly is: "place"; readonly test: PlaceTest }
  /** Repeats a single unit. */
  | { readonly is: "units"; readonly test: Test; readonly count: Count }
  | { readonly is: "reference"; readonly number: number; readonly isEqual: (a: number, b: number) => boolean }
  | { readonly is: "save"; readonly slot: number }
  /** Goes on at the first; what fails comes back for the second. */
  | { is: "split"; first: number; second: number }
  | { is: "jump"; to: number }
  /** Goes back to repeat, unless the repetition matched nothing. */
  | { readonly is: "again"; readonly slot: number; readonly to: number }
  /** Runs what follows up to its `accept`, then goes on at `next`, and gives nothing back. */
  | { readonly is: "atomic"; next: number }
  | { readonly is: "look"; readonly behind: Widths | null; readonly isWanted: boolean; next: number }
  | { readonly is: "accept" };

/** A pattern as instructions. */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly groupCount: number;
  /** Two for each group, the whole match included, then one for each loop. */
  readonly slotCount: number;
}

const MOST_INSTRUCTIONS = 20_000;

/** Lays a pattern's tree out as instructions. Throws a `JavaException` where they would be too many. */
export function compileProgram({ root, groupCount }: ParsedPattern): Program {
  const compiler = new ProgramCompiler(groupCount);
  compiler.add(root);
  compiler.push({ is: "accept" });
  return compiler;
}

class ProgramCompiler implements Program {
  readonly instructions: Instruction[] = [];
  readonly groupCount: number;
  slotCount: number;

  constructor(groupCount: number) {
    this.groupCount = groupCount;
    this.slotCount = (groupCount + 1) * 2;
  }

  push<Added extends Instruction>(instruction: Added): Added {
    if (this.instructions.length >= MOST_INSTRUCTIONS) throw patternError("The pattern repeats far too much");
    this.instructions.push(instruction);
    return instruction;
  }

  add(node: PatternNode): void {
    switch (node.is) {
      case "sequence":
        for (const part of node.parts) this.add(part);
        return;
      case "either":
        return this.#addEither(node.options);
      case "unit":
      case "place":
      case "reference":
        this.push(node);
        return;
      case "repeat":
        return this.#addRepeat(node);
      case "group":
        this.push({ is: "save", slot: node.number * 2 });
        this.add(node.body);
        this.push({ is: "save", slot: node.number * 2 + 1 });
        return;
      case "atomic":
        return this.#addApart(this.push({ is: "atomic", next: 0 }), node.body);
      case "look": {
        const behind = node.isBehind ? boundedWidths(node.body) : null;
        return this.#addApart(this.push({ is: "look", behind, isWanted: node.isWanted, next: 0 }), node.body);
      }
    }
  }

  #addApart(instruction: { next: number }, body: PatternNode): void {
    this.add(body);
    this.push({ is: "accept" });
    instruction.next = this.instructions.length;
  }

  #addEither(options: readonly PatternNode[]): void {
    const jumps = options.slice(0, -1).map((option) => {
      const split = this.#pushSplit();
      this.add(option);
      const jump = this.push({ is: "jump", to: 0 });
      split.second = this.instructions.length;
      return jump;
    });
    for (const option of options.slice(-1)) this.add(option);
    for (const jump of jumps) jump.to = this.instructions.length;
  }

  #addRepeat({ body, count, isGrouped }: Extract<PatternNode, { is: "repeat" }>): void {
    if (body.is === "unit") {
      this.push({ is: "units", test: body.test, count });
      return;
    }
    if (count.mode === "possessive") {
      const greedy: Count = { ...count, mode: "greedy" };
      return this.add({ is: "atomic", body: { is: "repeat", body, count: greedy, isGrouped: false } });
    }
    for (let time = 0; time < count.least; time++) this.#addCopy(body);
    // What can only be empty is there as often as it has to be, and captures no more.
    if (count.sign !== "?" && isGrouped && body.is === "group" && isAlwaysEmpty(body)) return;
    if (count.most === Infinity) this.#addLoop(body, count.mode === "lazy");
    else this.#addOptional(body, count);
  }

  /** A body may compile to nothing, but not countless times. */
  #addCopy(body: PatternNode): void {
    this.add(body);
    this.push({ is: "jump", to: this.instructions.length + 1 });
  }

  #addLoop(body: PatternNode, isLazy: boolean): void {
    const slot = this.slotCount++;
    const split = this.#pushSplit();
    const start = this.instructions.length - 1;
    this.push({ is: "save", slot });
    this.add(body);
    this.push({ is: "again", slot, to: start });
    split.second = this.instructions.length;
    if (isLazy) swap(split);
  }

  #addOptional(body: PatternNode, { least, most, mode }: Count): void {
    const splits = [];
    for (let time = least; time < most; time++) {
      splits.push(this.#pushSplit());
      this.add(body);
    }
    for (const split of splits) {
      split.second = this.instructions.length;
      if (mode === "lazy") swap(split);
    }
  }

  #pushSplit(): { first: number; second: number } {
    return this.push({ is: "split", first: this.instructions.length + 1, second: 0 });
  }
}

function swap(split: { first: number; second: number }): void {
  [split.first, split.second] = [split.second, split.first];
}
