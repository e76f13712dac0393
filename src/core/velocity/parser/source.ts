import { TAB } from "../characters.ts";
import { skipNewline } from "../lexer/scan/blanks.ts";

/** A place in a template: lines and columns count from 1, a tab goes to the next multiple of 8. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset is. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset;) {
    const next = skipNewline(text, at);
    if (next === at) at++;
    else if (next > offset) break;
    else {
      at = next;
      line++;
      lineStart = next;
    }
  }
  return { line, column: columnOf(text, lineStart, offset) };
}

const TAB_WIDTH = 8;

function columnOf(text: string, lineStart: number, offset: number): number {
  let column = 0;
  for (let at = lineStart; at <= offset; at++) {
    column++;
    if (text.charCodeAt(at) === TAB) column += TAB_WIDTH - 1 - ((column - 1) % TAB_WIDTH);
  }
  return column;
}

/** Behind the last character: after a newline that is column 0 of the line it begins, as Velocity counts. */
export function placeAtEnd(text: string): Place {
  const { line, column } = placeOf(text, Math.max(0, text.length - 1));
  const endsLine = text.endsWith("\n") || text.endsWith("\r");
  return endsLine ? { line: line + 1, column: 0 } : { line, column: column + 1 };
}
