import { BANG, BRACE_OPEN, DOLLAR } from "../../characters.ts";
import { CLASS, isOneOf } from "../../lexer/scan/classes.ts";
import type { Token } from "../../lexer/token.ts";
import type { ReferenceNode } from "../../nodes/node.ts";

/** What the beginning of a reference says. */
interface ReferenceHead extends Pick<ReferenceNode, "form" | "name" | "before" | "isEscaped"> {
  /** Where its own `$` stands. */
  readonly dollar: number;
}

/**
 * Reads the token that a reference begins with: `\\$!{`, `#$name`, `$$name`. Backslashes count in pairs, of which half
 * print; an odd one escapes. `$` and `#` in front of the reference's own `$` print as they are, but not if it is escaped.
 */
export function readReferenceHead(text: string, first: Token, nameToken: Token): ReferenceHead {
  const { start, end } = first;
  const isBraced = nameToken !== first;
  if (text.charCodeAt(start) === DOLLAR && isNameFirst(text.charCodeAt(start + 1), isBraced)) {
    const name = text.slice(isBraced ? nameToken.start : start + 1, nameToken.end);
    return { form: "plain", name, before: "", isEscaped: false, dollar: start };
  }
  const image = text.slice(start, end);
  const dollar = image.lastIndexOf("$");
  if (dollar === -1) return { form: "word", name: image, before: "", isEscaped: false, dollar: start };
  if (image.includes("\\!")) return { form: "void", name: "", before: "", isEscaped: false, dollar: start };
  return readMarkedHead(image, start, text.slice(isBraced ? nameToken.start : start + dollar + 1, nameToken.end));
}

/** Whether the name, or the brace before it, comes right behind the `$`. */
function isNameFirst(code: number, isBraced: boolean): boolean {
  return isBraced ? code === BRACE_OPEN : isOneOf(code, CLASS.LETTER | CLASS.UNDERSCORE);
}

function readMarkedHead(image: string, start: number, name: string): ReferenceHead {
  const backslashes = image.length - image.replace(/^\\+/, "").length;
  const dollar = image.lastIndexOf("$");
  const isQuiet = image.charCodeAt(dollar + 1) === BANG;
  const isEscaped = backslashes % 2 === 1;
  return {
    form: isQuiet ? "quiet" : "plain",
    name: name.replace(/^!/, ""),
    before: "\\".repeat(Math.floor(backslashes / 2)) + (isEscaped ? "" : image.slice(backslashes, dollar)),
    isEscaped,
    dollar: start + dollar,
  };
}
