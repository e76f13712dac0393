import type { Draft, Row } from "../../core/integration/draft/draft.ts";
import { FIELD_NAMES } from "../../core/integration/fields/fields.ts";

/**
 * The form's values as a draft of its own that shares with the former one every part that is the same; the former one
 * itself where all is. So that a difference is told by a look, and two hundred versions hold one text once.
 */
export function shareDraft(former: Draft, values: Draft): Draft {
  const next: Draft = {
    ...values,
    requestParameters: shareRows(former.requestParameters, values.requestParameters),
    requestTemplates: shareRows(former.requestTemplates, values.requestTemplates),
    cacheKeyParameters: shareList(former.cacheKeyParameters, values.cacheKeyParameters),
    loadedEmpty: shareList(former.loadedEmpty, values.loadedEmpty),
  };
  return isSameIn(former, next) ? former : next;
}

/** The names of a draft's parts: the fields, and what is known beside them. */
export const PARTS = [...FIELD_NAMES, "unknownMembers", "loadedEmpty"] as const;

/** The name of one of them. */
export type Part = (typeof PARTS)[number];

/** The parts that are rows. */
export type RowsPart = "requestParameters" | "requestTemplates";

/** Whether a part is rows. */
export function isRowsPart(part: Part): part is RowsPart {
  return part === "requestParameters" || part === "requestTemplates";
}

function isSameIn(former: Draft, next: Draft): boolean {
  return PARTS.every((part) => former[part] === next[part]);
}

/** The form goes on writing into its own rows: what is not shared is copied. */
function shareRows(former: readonly Row[], rows: readonly Row[]): readonly Row[] {
  // Behind a row that was added or removed, the others stand further down or up.
  const shift = former.length - rows.length;
  const shared = rows.map(
    ({ name, value }, index) =>
      [former[index], former[index + shift]].find((row) => row?.name === name && row.value === value) ?? {
        name,
        value,
      },
  );
  return isSameList(former, shared) ? former : shared;
}

function shareList<T extends string>(former: readonly T[], list: readonly T[]): readonly T[] {
  return isSameList(former, list) ? former : [...list];
}

function isSameList(former: readonly unknown[], list: readonly unknown[]): boolean {
  return former.length === list.length && list.every((entry, index) => entry === former[index]);
}
