import { KIND, type Token } from "../lexer/token.ts";
import type { Node, Spanned } from "../nodes/node.ts";
import type { TokenReader } from "./token-reader.ts";
import type { ToOuter, ValueParser } from "./values/value-parser.ts";

/** What the parsers of directives need of the one around them. */
export interface Surroundings {
  readonly reader: TokenReader;
  readonly values: ValueParser;
  readonly place: ToOuter;
  /** Parses statements up to one of some tokens, or the end of the text. */
  readonly parseBlock: (followers: ReadonlySet<number>) => Node[];
  /** Takes the `#end` of a block, and tells where it stands; where it is missing, the block ends with the text. */
  readonly parseEnd: () => Spanned | null;
  /** Where a directive's `#name` stands in its token. */
  readonly keywordOf: (token: Token) => Spanned;
  /** Parses; where that fails it notes the failure, goes on behind it, and gives null. */
  readonly attempt: <Result>(parse: () => Result) => Result | null;
}

/** What ends a block that takes no `#else`. */
export const END_FOLLOWS: ReadonlySet<number> = new Set([KIND.END]);
