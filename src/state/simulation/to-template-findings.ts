import type { Evidence, Finding } from "../../core/integration/finding.ts";
import { lineStartsOf, placeIn } from "../../core/velocity/language/structure/text-places.ts";
import type { Diagnostic } from "../../core/velocity/language/diagnostics/diagnostic.ts";

interface Diagnosed {
  readonly contentType: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** More of one template nobody reads. */
const MOST = 200;

/** What is found in a template's text, as findings of the integration. */
export function toTemplateFindings({ contentType, text, diagnostics }: Diagnosed): Finding[] {
  const lineStarts = lineStartsOf(text);
  return diagnostics.slice(0, MOST).map(({ rule, severity, message, start, end, evidence, fix }) => ({
    rule,
    field: "requestTemplates",
    path: contentType,
    range: { start, end, line: placeIn(lineStarts, start).line },
    severity,
    message,
    evidence: EVIDENCE[evidence],
    ...(fix && {
      fix: {
        title: fix.title,
        changes: [
          {
            field: "requestTemplates",
            path: contentType,
            edits: fix.edits.map((edit) => ({ ...edit, was: text.slice(edit.start, edit.end) })),
          },
        ],
      },
    }),
  }));
}

/** Velocity 1.7 was run, and API Gateway renders as it does in all that was recorded: a conclusion, if a good one. */
const EVIDENCE = {
  recorded: "recorded",
  documented: "documented",
  "velocity-1.7": "inferred",
  open: "inferred",
} as const satisfies Record<Diagnostic["evidence"], Evidence>;
