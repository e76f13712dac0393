import { KIND, type Token } from "../lexer/token.ts";
import { DIRECTIVES } from "./directives/directives.ts";

const BUILT_IN: ReadonlySet<string> = new Set(["if", "elseif", "else", "end", "set"]);

/** What `\#name` prints: if the directive exists, half of the backslashes and no more; else all as written. */
export function readEscapedDirective(image: string, macros: ReadonlySet<string>): string {
  const backslashes = image.lastIndexOf("\\");
  const directive = image.slice(backslashes + 1);
  const name = directive.replaceAll(/[#{}]/g, "");
  const exists = DIRECTIVES.has(name) || BUILT_IN.has(name) || macros.has(name);
  return exists ? "\\".repeat(Math.floor(backslashes / 2)) + directive : image;
}

/** What each `\\` prints: one backslash before a directive, else two. */
export function readDoubleBackslash(next: Token, nextImage: string, macros: ReadonlySet<string>): string {
  const name = nextImage.slice(1);
  const isBeforeDirective = CONTROLS.has(next.kind) || DIRECTIVES.has(name) || macros.has(name);
  return isBeforeDirective ? "\\" : "\\\\";
}

const CONTROLS: ReadonlySet<number> = new Set([KIND.IF, KIND.ELSEIF, KIND.ELSE, KIND.END]);
