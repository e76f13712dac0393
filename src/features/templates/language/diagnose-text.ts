import { diagnose } from "../../../core/velocity/language/diagnostics/diagnose.ts";
import type { Diagnostic } from "../../../core/velocity/language/diagnostics/diagnostic.ts";
import type { Surroundings } from "../../../core/velocity/language/surroundings.ts";
import { parseTemplate } from "../../../core/velocity/parser/parse-template.ts";

/** What is worth saying of a template. Import it lazily: it brings the whole parser. */
export function diagnoseText(text: string, surroundings: Surroundings): readonly Diagnostic[] {
  return diagnose(parseTemplate(text), surroundings);
}
