import type { Evidence } from "../../fidelity/ledger-entry.ts";
import type { Fix } from "../edits/edit.ts";

/** Something worth saying of a place in a template. Nothing of it keeps a template from being sent. */
export interface Diagnostic {
  readonly rule: string;
  /** `error`: the render fails for sure. `warning`: it does not do what it says. `info`: worth knowing. */
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
  readonly fix?: Fix;
}
