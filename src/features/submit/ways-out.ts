import type { Finding } from "../../core/integration/finding.ts";

/** What the sheet leads to: away from it, and to the field of a finding. */
export interface WaysOut {
  readonly close: () => void;
  readonly follow: (finding: Finding) => void;
}
