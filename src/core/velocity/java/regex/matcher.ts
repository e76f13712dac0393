import { JavaException } from "../../values/java-exception.ts";
import type { Instruction, Program } from "./compile-program.ts";
import type { Test } from "./syntax/pattern-node.ts";
import type { Widths } from "./pattern-widths.ts";

/** What one use of a pattern may cost: some patterns take exponential time where Java would hang. */
const MOST_STEPS = 1_000_000;
const MOST_STEPS_PER_UNIT = 50;
/** How much there may be to come back to: it takes room. Java comes to its own end far sooner, but for single characters. */
const MOST_CHOICES = 16_000_000;

/** A choice that was made, to come back to: at which instruction, at which place, and what can be given back there. */
interface Choice {
  readonly instruction: number;
  readonly place: number;
  /** For a repeated unit: the least place it can be cut back to, or how often it may still go on. */
  readonly cut: { readonly least: number } | { readonly test: Test; readonly left: number } | null;
  readonly trail: number;
}

/** Where a run is: which instruction comes next, at which place of the text. */
interface State {
  next: number;
  place: number;
}

const ACCEPT: Instruction = { is: "accept" };

type TakingInstruction = Exclude<Instruction, { is: "accept" | "split" | "jump" | "again" | "atomic" | "look" }>;

/**
 * Matches a compiled pattern by backtracking, on a stack of its own, so that no text is too long for it. Throws a
 * `JavaException` when it took too many steps.
 */
export class Matcher {
  readonly #program: Program;
  readonly #text: string;
  /** Where groups begin and end, and loops last began; -1 is unset. */
  readonly #slots: number[];
  /** The slots that were changed, and what they held: to undo. */
  readonly #trail: number[] = [];
  readonly #choices: Choice[] = [];
  #lastEnd = 0;
  #stepsLeft: number;

  constructor(program: Program, text: string) {
    this.#program = program;
    this.#text = text;
    this.#slots = Array.from({ length: program.slotCount }, () => -1);
    this.#stepsLeft = MOST_STEPS + MOST_STEPS_PER_UNIT * text.length;
  }

  /** Whether the whole text matches. */
  matches(): boolean {
    return this.#run(0, 0, this.#text.length) !== -1;
  }

  /** The first match from a place on: where each group begins and ends, two numbers a group, the whole first. */
  find(from: number): readonly number[] | null {
    for (let start = from; start <= this.#text.length; start++) {
      this.#slots.fill(-1);
      this.#trail.length = 0;
      const end = this.#run(0, start, -1);
      if (end === -1) continue;
      this.#lastEnd = end;
      return [start, end, ...this.#slots.slice(2)];
    }
    return null;
  }

  /** Runs from an instruction to its `accept`; the place reached, or -1. With an end, only a match up to there counts. */
  #run(first: number, start: number, end: number): number {
    const bottom = this.#choices.length;
    let state: State | null = { next: first, place: start };
    while (state !== null) {
      this.#countStep();
      const instruction = this.#program.instructions[state.next] ?? ACCEPT;
      if (instruction.is !== "accept") {
        if (!this.#execute(instruction, state)) state = this.#goBack(bottom);
      } else if (end === -1 || state.place === end) {
        this.#choices.length = bottom;
        return state.place;
      } else state = this.#goBack(bottom);
    }
    return -1;
  }

  #countStep(): void {
    if (--this.#stepsLeft < 0)
      throw new JavaException("java.lang.StackOverflowError", "A regular expression takes far too long");
  }

  /** To the last choice that leaves something to try, as long as there is one since the run began. */
  #goBack(bottom: number): State | null {
    while (this.#choices.length > bottom) {
      const choice = this.#choices.pop();
      const place = choice === undefined ? -1 : this.#returnTo(choice);
      if (choice !== undefined && place !== -1) return { next: choice.instruction, place };
    }
    return null;
  }

  /** Executes an instruction and moves on; false where it fails. */
  #execute(instruction: Exclude<Instruction, { is: "accept" }>, state: State): boolean {
    switch (instruction.is) {
      case "split":
        this.#choose(instruction.second, state.place);
        state.next = instruction.first;
        return true;
      case "jump":
        state.next = instruction.to;
        return true;
      case "again":
        state.next = this.#slots[instruction.slot] === state.place ? state.next + 1 : instruction.to;
        return true;
      case "atomic":
        state.place = this.#run(state.next + 1, state.place, -1);
        state.next = instruction.next;
        return state.place !== -1;
      case "look":
        if (!this.#look(instruction, state)) return false;
        state.next = instruction.next;
        return true;
      case "unit":
      case "units":
      case "place":
      case "save":
      case "reference":
        state.place = this.#take(instruction, state);
        state.next++;
        return state.place !== -1;
    }
  }

  /** The place after what an instruction takes, or -1. */
  #take(instruction: TakingInstruction, { next, place }: State): number {
    switch (instruction.is) {
      case "unit":
        return this.#takeUnit(instruction.test, place);
      case "units":
        return this.#takeUnits(instruction, next + 1, place);
      case "place":
        return instruction.test(this.#text, place, this.#lastEnd) ? place : -1;
      case "save":
        this.#save(instruction.slot, place);
        return place;
      case "reference":
        return this.#takeAgain(instruction, place);
    }
  }

  #choose(instruction: number, place: number, cut: Choice["cut"] = null): void {
    if (this.#choices.length + this.#trail.length > MOST_CHOICES)
      throw new JavaException("java.lang.StackOverflowError", "A regular expression has far too much to come back to");
    this.#choices.push({ instruction, place, cut, trail: this.#trail.length });
  }

  /** Undoes what came after a choice; where a repeated unit can give back or take more, that choice stays. */
  #returnTo({ instruction, place, cut, trail }: Choice): number {
    this.#undo(trail);
    if (cut === null) return place;
    if ("test" in cut) {
      const taken = this.#takeUnit(cut.test, place);
      if (taken !== -1 && cut.left > 1) this.#choose(instruction, taken, { test: cut.test, left: cut.left - 1 });
      return taken;
    }
    const shorter = place - (isPairBefore(this.#text, place) && place - 2 >= cut.least ? 2 : 1);
    if (shorter > cut.least) this.#choose(instruction, shorter, cut);
    return shorter;
  }

  #undo(trail: number): void {
    while (this.#trail.length > trail) {
      const value = this.#trail.pop() ?? -1;
      this.#slots[this.#trail.pop() ?? 0] = value;
    }
  }

  #save(slot: number, value: number): void {
    this.#trail.push(slot, this.#slots[slot] ?? -1);
    this.#slots[slot] = value;
  }

  #takeUnit(test: Test, place: number): number {
    if (place >= this.#text.length) return -1;
    const codePoint = this.#text.codePointAt(place) ?? 0;
    if (!test(codePoint)) return -1;
    return codePoint > 0xffff ? place + 2 : place + 1;
  }

  #takeUnits({ test, count }: Extract<Instruction, { is: "units" }>, next: number, start: number): number {
    const { least, most, mode } = count;
    const floor = this.#takeMany(test, least, start);
    if (floor.taken < least) return -1;
    if (mode === "lazy") {
      if (most > least) this.#choose(next, floor.place, { test, left: most - least });
      return floor.place;
    }
    const { place } = this.#takeMany(test, most - least, floor.place);
    if (mode === "greedy" && place > floor.place) this.#choose(next, place, { least: floor.place });
    return place;
  }

  #takeMany(test: Test, most: number, start: number): { readonly place: number; readonly taken: number } {
    let place = start;
    for (let taken = 0; taken < most; taken++) {
      const further = this.#takeUnit(test, place);
      if (further === -1) return { place, taken };
      place = further;
      this.#stepsLeft--;
    }
    return { place, taken: most };
  }

  #takeAgain({ number, isEqual }: Extract<Instruction, { is: "reference" }>, from: number): number {
    const start = this.#slots[number * 2] ?? -1;
    const end = this.#slots[number * 2 + 1] ?? -1;
    if (start === -1 || end === -1 || from + end - start > this.#text.length) return -1;
    for (let offset = 0; offset < end - start; offset++) {
      this.#stepsLeft--;
      if (!isEqual(this.#text.charCodeAt(start + offset), this.#text.charCodeAt(from + offset))) return -1;
    }
    return from + end - start;
  }

  #look({ behind, isWanted }: Extract<Instruction, { is: "look" }>, { next, place }: State): boolean {
    const trail = this.#trail.length;
    const isThere = behind === null ? this.#run(next + 1, place, -1) !== -1 : this.#lookBehind(behind, next + 1, place);
    if (!isWanted) this.#undo(trail);
    return isThere === isWanted;
  }

  #lookBehind({ least, most }: Widths, first: number, place: number): boolean {
    const lowest = Math.max(0, (place - most) | 0);
    for (let start = place - least; start >= lowest; start--) if (this.#run(first, start, place) !== -1) return true;
    return false;
  }
}

function isPairBefore(text: string, place: number): boolean {
  const low = text.charCodeAt(place - 1);
  const high = text.charCodeAt(place - 2);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}
