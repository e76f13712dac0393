import type { FindingField } from "../../core/integration/finding.ts";
import { isAboutApplicability } from "./applicability-note.ts";
import { useShow } from "../view/page-view.ts";
import { useApplicability } from "./use-applicability.ts";
import { useFindings } from "../use-derived.ts";
import { useFindingMessages, type FindingMessage } from "./use-finding-messages.ts";

/** What is to be said of any field beside its value. */
export interface FieldWords {
  readonly messages: readonly FindingMessage[];
  /** Whether the field does not take part under the integration's type; then a message says why. */
  readonly isFaded: boolean;
  /** Opens the help at the field. */
  readonly explain: () => void;
}

/** What is found at a field, whether it takes part, and how to learn more of it. */
export function useFieldWords(field: FindingField): FieldWords {
  const findings = useFindings(field);
  const note = useApplicability(field);
  const show = useShow();
  const found = useFindingMessages(
    note === "" ? findings : findings.filter((finding) => !isAboutApplicability(finding)),
  );
  const [said] = useFindingMessages(findings.filter(isAboutApplicability));
  const why = {
    key: "applicability",
    severity: "info",
    text: note,
    ...(said?.action && { action: said.action }),
  } as const;
  return {
    messages: note === "" ? found : [why, ...found],
    isFaded: note !== "",
    explain: () => show({ isHelpOpen: true, field }),
  };
}
