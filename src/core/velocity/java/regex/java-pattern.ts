import type { Program } from "./compile-program.ts";
import { Matcher } from "./matcher.ts";

/** Where a pattern was found. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** What each group holds; the whole is group 0; null where a group took no part. */
  readonly groups: readonly (string | null)[];
}

/** A compiled `java.util.regex.Pattern`. */
export class JavaPattern {
  readonly source: string;
  readonly groupNames: ReadonlyMap<string, number>;
  readonly #program: Program;

  constructor(source: string, program: Program, groupNames: ReadonlyMap<string, number>) {
    this.source = source;
    this.groupNames = groupNames;
    this.#program = program;
  }

  /** Whether it matches the whole of a text. */
  matches(text: string): boolean {
    return new Matcher(this.#program, text).matches();
  }

  /** All matches from left to right; after an empty one the search goes on one further. */
  *findAll(text: string): Generator<PatternMatch, undefined> {
    const matcher = new Matcher(this.#program, text);
    for (let from = 0; from <= text.length;) {
      const places = matcher.find(from);
      if (places === null) return;
      const [start = 0, end = 0] = places;
      yield { start, end, groups: this.#cut(text, places) };
      from = end === start ? end + 1 : end;
    }
  }

  #cut(text: string, places: readonly number[]): (string | null)[] {
    const groups: (string | null)[] = [];
    for (let group = 0; group <= this.#program.groupCount; group++) {
      const [start = -1, end = -1] = places.slice(group * 2, group * 2 + 2);
      groups.push(start === -1 || end === -1 ? null : text.slice(start, end));
    }
    return groups;
  }
}
