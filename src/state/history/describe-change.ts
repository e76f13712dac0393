import type { Draft, Row } from "../../core/integration/draft/draft.ts";
import { FIELDS, FIELD_NAMES, type FieldName } from "../../core/integration/fields/fields.ts";
import type { FindingField } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/fields/label-of.ts";
import { isRowsPart } from "./share-draft.ts";

/** Where two drafts differ first: the field, the name of the row, and whether rows came or went. */
export interface ChangedPlace {
  readonly field: FindingField;
  readonly path?: string;
  readonly isOtherRows: boolean;
}

/** The fields in which two drafts differ that share what is the same. */
function changedFields(from: Draft, to: Draft): readonly FindingField[] {
  return [...FIELD_NAMES, "unknownMembers" as const].filter((field) => from[field] !== to[field]);
}

/**
 * What tells whether two changes in a row are one edit: the text that was typed in. `*` where no field changed at all, so
 * that it goes with the edit that follows; `null` for what is always a change of its own.
 */
export function editedText(from: Draft, to: Draft): string | null {
  const [field, other] = changedFields(from, to);
  if (field === undefined) return "*";
  if (other !== undefined) return null;
  if (isRowsPart(field)) return editedCell(field, from[field], to[field]);
  if (field === "cacheKeyParameters") return editedEntry(from[field], to[field]);
  return isTyped(field) ? field : null;
}

/** Names a change that nobody named. */
export function describeChange(from: Draft, to: Draft): string {
  const fields = changedFields(from, to);
  const [first] = fields;
  return first === undefined || fields.length > 3 ? "Form edited" : `${fields.map(labelOf).join(", ")} edited`;
}

/** Where to look after a change; `null` where too much changed for one place to be meant. */
export function changedPlace(from: Draft, to: Draft): ChangedPlace | null {
  const fields = changedFields(from, to);
  const [field] = fields;
  if (field === undefined || fields.length > 3) return null;
  if (!isRowsPart(field)) return { field, isOtherRows: false };
  const index = to[field].findIndex((row, at) => row !== from[field][at]);
  const path = to[field][index]?.name;
  return { field, ...(path !== undefined && { path }), isOtherRows: from[field].length !== to[field].length };
}

function editedCell(field: FieldName, from: readonly Row[], to: readonly Row[]): string | null {
  if (from.length !== to.length) return null;
  const changed = to.flatMap((row, index) => {
    const former = from[index];
    if (former === undefined || former === row) return [];
    return (["name", "value"] as const).filter((cell) => former[cell] !== row[cell]).map((cell) => `${index} ${cell}`);
  });
  return changed.length === 1 ? `${field} ${changed[0]}` : null;
}

/** A key stands in the list from its first letter on. */
function editedEntry(from: readonly string[], to: readonly string[]): string | null {
  const changed = to.flatMap((entry, index) => (entry === from[index] ? [] : [index]));
  return to.length >= from.length && changed.length === 1 ? `cacheKeyParameters ${changed[0]}` : null;
}

/** What is chosen from a list of values changes as a whole. */
function isTyped(field: FindingField): boolean {
  if (field === "unknownMembers") return true;
  return !("values" in FIELDS[field] && field !== "httpMethod");
}
