import type { Finding } from "../../../core/integration/finding.ts";
import type { Fix } from "../../../core/velocity/language/edits/edit.ts";
import { lineStartsOf, placeIn } from "../../../core/velocity/language/structure/text-places.ts";
import type { Message } from "../../../ui/messages/message-line.tsx";
import type { Diagnosed } from "./use-diagnostics.ts";

interface Saying {
  /** What the rules on the whole integration say already. */
  readonly findings: readonly Finding[];
  readonly apply: (fix: Fix) => void;
}

/** What is said of the template that is shown, as messages with their line. */
export function toMessages({ text, diagnostics }: Diagnosed, { findings, apply }: Saying): readonly Message[] {
  const lineStarts = lineStartsOf(text);
  const said = new Set(findings.map(({ rule }) => rule));
  return diagnostics
    .filter(({ rule }) => !said.has(rule))
    .map(({ rule, severity, message, start, fix }) => ({
      key: `${rule} ${start}`,
      severity,
      text: `Line ${placeIn(lineStarts, start).line}: ${message}`,
      ...(fix !== undefined && { action: { label: fix.title, perform: () => apply(fix) } }),
    }));
}
