import type { Evidence } from "../finding.ts";

/** What each kind of evidence means, to be read after its name. */
export const EVIDENCE_MEANINGS: Readonly<Record<Evidence, string>> = {
  recorded: "seen in AWS's own answers",
  documented: "written in AWS's documentation",
  inferred: "concluded by us",
};
