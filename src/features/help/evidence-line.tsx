import { EVIDENCE_MEANINGS } from "../../core/integration/fields/evidence-meanings.ts";
import type { Evidence } from "../../core/integration/finding.ts";

/** How well something is known, what that means, and where it is known from. */
export function EvidenceLine({ evidence, source }: { evidence: Evidence; source: string }) {
  return (
    <span className="help-evidence">
      <b>{evidence}</b>, {EVIDENCE_MEANINGS[evidence]}: {source}
    </span>
  );
}
