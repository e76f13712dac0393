import type { FindingField } from "../../core/integration/finding.ts";

/** Leads to a field's control; `path` names the entry of a map or list, where there is one. */
type Lead = (path: string | undefined) => void;

/** The fields whose control is not one input: how each is led to is known by the part of the page that shows it. */
export interface Anchors {
  /** Gives what takes it back. */
  readonly register: (field: FindingField, lead: Lead) => () => void;
  /** Whether somebody leads there. */
  readonly lead: (field: FindingField, path: string | undefined) => boolean;
}

/** None leads anywhere yet. */
export function createAnchors(): Anchors {
  const leads = new Map<FindingField, Lead>();
  return {
    register: (field, lead) => {
      leads.set(field, lead);
      return () => leads.delete(field);
    },
    lead: (field, path) => {
      const found = leads.get(field);
      found?.(path);
      return found !== undefined;
    },
  };
}
