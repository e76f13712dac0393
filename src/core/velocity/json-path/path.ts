import type { JavaPattern } from "../java/regex/java-pattern.ts";

/** A JSONPath, compiled: its tokens after the root. */
export interface Path {
  readonly tokens: readonly Token[];
  /** Whether it can lead to one place only. An indefinite path answers with a list, an empty one too. */
  readonly isDefinite: boolean;
  /** In a filter: `$…` starts at the document, `@…` at the element. */
  readonly startsAtRoot: boolean;
}

/** One step of a path. */
export type Token =
  | { readonly is: "root" }
  | { readonly is: "properties"; readonly names: readonly string[] }
  | { readonly is: "elements"; readonly selection: Selection; readonly numbers: readonly number[] }
  | { readonly is: "any" }
  | { readonly is: "scan" }
  | { readonly is: "filter"; readonly filter: Filter };

/** `[1]`, `[1,2]`, `[1:]`, `[:2]`, `[1:2]`, `[(@.length-1)]` */
export type Selection = "index" | "indexes" | "sliceFrom" | "sliceTo" | "sliceBetween" | "fromEnd" | "nothing";

/** What stands in `[?(…)]`; `[?]` leaves it to code, which a template has none of. */
export type Filter =
  | { readonly is: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly is: "exists"; readonly path: Path; readonly isWanted: boolean }
  | { readonly is: "comparison"; readonly left: Operand; readonly operator: Operator; readonly right: Operand }
  | { readonly is: "placeholder" };

/** What compares in a filter. */
export type Operator = "==" | ">=" | "<=" | "!=" | "<" | ">" | "=~";

/** Without quotes it is text as well: `5`, `true` and `null` become what they are compared with. */
export type Operand =
  | { readonly is: "path"; readonly path: Path }
  | { readonly is: "pattern"; readonly pattern: JavaPattern }
  | { readonly is: "text"; readonly text: string };

/** Whether a token can lead to one place only. */
export function isDefinite(token: Token): boolean {
  switch (token.is) {
    case "root":
    case "properties":
      return true;
    case "elements":
      return token.selection === "index" || token.selection === "fromEnd";
    case "any":
    case "scan":
    case "filter":
      return false;
  }
}
