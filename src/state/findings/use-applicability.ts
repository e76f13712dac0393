import type { FindingField } from "../../core/integration/finding.ts";
import { describeApplicability } from "./applicability-note.ts";
import { useDerived } from "../use-derived.ts";

/** Why a field does not take part under the integration's type, in a few words; empty where it does. */
export function useApplicability(field: FindingField): string {
  return useDerived(({ draft }) => describeApplicability(field, draft));
}
