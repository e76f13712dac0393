import type { LanguageView } from "../language-view.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** One thing that a rule found; its severity where it is not the rule's own. */
export interface Problem extends Pick<Diagnostic, "message" | "start" | "end" | "fix"> {
  readonly severity?: Diagnostic["severity"];
}

/** A piece of knowledge on what surprises in a template. It neither throws nor shows anything. */
export interface TemplateRule extends Pick<Diagnostic, "severity" | "evidence"> {
  readonly id: string;
  readonly find: (view: LanguageView) => Iterable<Problem>;
}

/** A text that is no template at all should not fill the page. */
const MOST_PROBLEMS = 50;

/** A rule's problems as diagnostics, the first fifty. */
export function* applyRule({ id, severity, evidence, find }: TemplateRule, view: LanguageView): Iterable<Diagnostic> {
  let count = 0;
  for (const { message, start, end, fix, severity: own } of find(view)) {
    if (++count > MOST_PROBLEMS) return;
    yield { rule: id, severity: own ?? severity, message, start, end, evidence, ...(fix !== undefined && { fix }) };
  }
}
