import { KIND } from "../../lexer/token.ts";

/** What an index can begin with. */
export const INDEX_FIRSTS: ReadonlySet<number> = new Set([
  KIND.STRING,
  KIND.INTEGER,
  KIND.TRUE,
  KIND.FALSE,
  KIND.IDENTIFIER,
  KIND.BRACE_OPEN,
]);

/** What a value can begin with. */
export const VALUE_FIRSTS: ReadonlySet<number> = new Set([
  ...INDEX_FIRSTS,
  KIND.DECIMAL,
  KIND.LIST_OPEN,
  KIND.MAP_OPEN,
]);
