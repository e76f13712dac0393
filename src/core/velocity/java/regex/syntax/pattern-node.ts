/** Tells whether a code point belongs. */
export type Test = (codePoint: number) => boolean;

/** Tells whether a place between two units is meant; `lastEnd` is where the last match ended, for `\G`. */
export type PlaceTest = (text: string, place: number, lastEnd: number) => boolean;

/** A Java regular expression, parsed. */
export type PatternNode =
  | { readonly is: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly is: "either"; readonly options: readonly PatternNode[] }
  /** `width`: how many UTF-16 units it is reckoned with. */
  | { readonly is: "unit"; readonly test: Test; readonly width: 1 | 2 }
  | { readonly is: "place"; readonly test: PlaceTest }
  /** `isGrouped`: whether it stood in parentheses. */
  | { readonly is: "repeat"; readonly body: PatternNode; readonly count: Count; readonly isGrouped: boolean }
  | { readonly is: "group"; readonly body: PatternNode; readonly number: number }
  | { readonly is: "atomic"; readonly body: PatternNode }
  | { readonly is: "look"; readonly body: PatternNode; readonly isBehind: boolean; readonly isWanted: boolean }
  | { readonly is: "reference"; readonly number: number; readonly isEqual: (a: number, b: number) => boolean };

/** How often; `most` may be Infinity. A possessive repetition gives nothing back. */
export interface Count {
  readonly least: number;
  readonly most: number;
  readonly mode: "greedy" | "lazy" | "possessive";
  /** How it is written: Java treats `?`, `*` and `+` otherwise than `{0,1}`, `{0,}` and `{1,}` in look-behinds. */
  readonly sign: "?" | "*" | "+" | "{";
}

/** What matches emptiness. */
export const NOTHING: PatternNode = { is: "sequence", parts: [] };
