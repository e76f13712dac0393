import { useSyncExternalStore } from "react";
import type { Finding, FindingField } from "../core/integration/finding.ts";
import type { Derived } from "./derive.ts";
import { useDraftState } from "./draft-context.ts";

const NONE: readonly Finding[] = [];

/** A part of what follows from the draft. `select` must give the same value for the same part, not a copy. */
export function useDerived<T>(select: (derived: Derived) => T): T {
  const { derived } = useDraftState();
  return useSyncExternalStore(derived.subscribe, () => select(derived.get()));
}

/** What is found at one field; renders again only when that changes. */
export function useFindings(field: FindingField): readonly Finding[] {
  return useDerived(({ findingsByField }) => findingsByField.get(field) ?? NONE);
}
