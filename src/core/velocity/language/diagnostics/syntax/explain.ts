import type { ParsedTemplate, TemplateError } from "../../../parser/parse-template.ts";
import type { Fix } from "../../edits/edit.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { HINTS } from "./hints.ts";

/** An error of the parser as a diagnostic: in the words of a hint if one fits, else in the parser's. */
export function explain({ text }: ParsedTemplate, error: TemplateError): Diagnostic {
  const offset = Math.min(error.offset ?? 0, Math.max(0, text.length - 1));
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  for (const hint of HINTS) {
    const found = hint.find({ text, offset, lineStart });
    if (found !== null) return toDiagnostic(hint.id, found);
  }
  const message = `${error.message}.`;
  return toDiagnostic("template-syntax", { message, start: offset, end: endOfWord(text, offset) });
}

interface Found {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: Fix;
}

function toDiagnostic(rule: string, { message, start, end, fix }: Found): Diagnostic {
  return {
    rule,
    severity: "error",
    message,
    start,
    end,
    evidence: "velocity-1.7",
    ...(fix !== undefined && { fix }),
  };
}

const LONGEST_WORD = 60;

/** Something to see: the word or sign at an offset. */
function endOfWord(text: string, offset: number): number {
  const [word = ""] = /^(?:[#$]?[\w-]+|[^\r\n]?)/.exec(text.slice(offset, offset + LONGEST_WORD)) ?? [];
  return Math.min(text.length, offset + Math.max(1, word.length));
}
