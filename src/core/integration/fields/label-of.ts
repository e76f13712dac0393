import { FIELDS } from "./fields.ts";
import type { FindingField } from "../finding.ts";

/** What people call a field, or the members that the field table does not know. */
export function labelOf(field: FindingField): string {
  return field === "unknownMembers" ? "Members beyond the form" : FIELDS[field].label;
}
