import type { MemberChange } from "../../../core/integration/stored/compare-put.ts";
import { isJsonObject, type JsonValue } from "../../../core/integration/json/json.ts";
import { cutAlike } from "./cut-alike.ts";

/** A line of the table of changes: a member, or one entry of a map. A text that is absent is not there. */
export interface ChangeRow {
  readonly wire: string;
  readonly entry?: string;
  readonly kind: MemberChange["kind"];
  readonly before?: string;
  readonly after?: string;
}

/** The changes as lines to read: maps entry by entry, of long texts only what is not alike. */
export function toChangeRows(changes: readonly MemberChange[]): ChangeRow[] {
  return changes.flatMap((change) => {
    const { before, after } = change;
    const isMap = isMapOrAbsent(before) && isMapOrAbsent(after);
    const rows = isMap ? toEntryRows(change.wire, before ?? {}, after ?? {}) : [];
    return rows.length > 0 ? rows : [{ wire: change.wire, kind: change.kind, ...toTexts(before, after) }];
  });
}

const isMapOrAbsent = (value: JsonValue | undefined) => value === undefined || isJsonObject(value);

function toEntryRows(wire: string, before: JsonValue, after: JsonValue): ChangeRow[] {
  const [old, next] = [toMap(before), toMap(after)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((entry) => {
    const [one, other] = [old.get(entry), next.get(entry)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const kind = one === undefined ? "added" : other === undefined ? "removed" : "changed";
    return [{ wire, entry, kind, ...toTexts(one, other) }];
  });
}

const toMap = (value: JsonValue): ReadonlyMap<string, JsonValue> =>
  new Map(isJsonObject(value) ? Object.entries(value) : []);

function toTexts(before: JsonValue | undefined, after: JsonValue | undefined): Pick<ChangeRow, "before" | "after"> {
  const [one, other] = cutAlike(toText(before), toText(after));
  return { ...(before !== undefined && { before: one }), ...(after !== undefined && { after: other }) };
}

function toText(value: JsonValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" && value !== "" ? value : JSON.stringify(value, null, 2);
}
