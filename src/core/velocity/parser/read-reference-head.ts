import { BACKSLASH, BANG } from "../characters.ts";
import type { Token } from "../lexer/token.ts";
import type { ReferenceNode } from "../nodes/node.ts";

/** What the beginning of a reference says. */
interface ReferenceHead extends Pick<ReferenceNode, "form" | "name" | "before" | "isEscaped"> {
  /** Where its own `$` stands. */
  readonly dollar: number;
}

/**
 * Reads the token that a reference begins with: `\\$!{`, `#$name`, `$$name`. Backslashes count in pairs, of which half
 * print; an odd one escapes. `$` and `#` in front of the reference's own `$` print as they are.
 */
export function readReferenceHead(text: string, first: Token, nameToken: Token): ReferenceHead {
  const image = text.slice(first.start, first.end);
  const dollar = image.lastIndexOf("$");
  const name = text.slice(nameToken === first ? nameToken.start + dollar + 1 : nameToken.start, nameToken.end);
  if (dollar === -1) return { form: "word", name: image, before: "", isEscaped: false, dollar: first.start };
  if (dollar === 0 && image.charCodeAt(1) !== BANG && image.charCodeAt(1) !== BACKSLASH)
    return { form: "plain", name, before: "", isEscaped: false, dollar: first.start };
  if (image.includes("\\!")) return { form: "void", name: "", before: "", isEscaped: false, dollar: first.start };
  return readMarkedHead(image, first.start, name);
}

function readMarkedHead(image: string, start: number, name: string): ReferenceHead {
  const backslashes = image.length - image.replace(/^\\+/, "").length;
  const dollar = image.lastIndexOf("$");
  const isQuiet = image.charCodeAt(dollar + 1) === BANG;
  return {
    form: isQuiet ? "quiet" : "plain",
    name: name.replace(/^!/, ""),
    before: "\\".repeat(Math.floor(backslashes / 2)) + image.slice(backslashes, dollar),
    isEscaped: backslashes % 2 === 1,
    dollar: start + dollar,
  };
}
