import { useMemo, useSyncExternalStore } from "react";
import type { Finding, FindingField } from "../core/integration/finding.ts";
import type { Derived } from "./derive.ts";
import { useDraftState } from "./draft-context.ts";

const NONE: readonly Finding[] = [];

/** A part of what follows from the draft. `select` must give the same value for the same part, not a copy. */
export function useDerived<T>(select: (derived: Derived) => T): T {
  const { derived } = useDraftState();
  return useSyncExternalStore(derived.subscribe, () => select(derived.get()));
}

/** A part that `select` makes anew each time, out of what JSON can hold: one that says the same is the same value. */
export function useDerivedCopy<T>(select: (derived: Derived) => T): T {
  const text = useDerived((derived) => JSON.stringify(select(derived)));
  return useMemo((): T => JSON.parse(text), [text]);
}

/** What is found at one field; renders again only when that changes. */
export function useFindings(field: FindingField): readonly Finding[] {
  return useDerived(({ findingsByField }) => findingsByField.get(field) ?? NONE);
}
