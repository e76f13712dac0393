import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { STATE, type State } from "../state.ts";
import { matchArguments } from "./match-arguments.ts";
import { matchBlockComment, matchLineComment, matchRawBlock } from "./match-comment.ts";
import { matchDirectiveName } from "./match-directive-name.ts";
import { matchDirective } from "./match-directive.ts";
import { matchIndex } from "./match-index.ts";
import { matchProperty, matchReference } from "./match-reference.ts";
import { matchText } from "./match-text.ts";

/** What stands at the cursor for the lexer in a state. */
export function matchIn(state: State, cursor: Cursor): Match {
  switch (state) {
    case STATE.TEXT:
      return matchText(cursor);
    case STATE.REFERENCE:
      return matchReference(cursor);
    case STATE.PROPERTY:
      return matchProperty(cursor);
    case STATE.ARGUMENTS:
      return matchArguments(cursor);
    case STATE.INDEX:
      return matchIndex(cursor);
    case STATE.DIRECTIVE_NAME:
      return matchDirectiveName(cursor);
    case STATE.DIRECTIVE:
      return matchDirective(cursor);
    case STATE.LINE_COMMENT:
      return matchLineComment(cursor);
    case STATE.BLOCK_COMMENT:
      return matchBlockComment(cursor);
    case STATE.RAW_BLOCK:
      return matchRawBlock(cursor);
  }
}
