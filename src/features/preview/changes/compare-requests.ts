import { BODY_FIELD_NAMES, FIELDS } from "../../../core/integration/fields/fields.ts";
import type { FindingField } from "../../../core/integration/finding.ts";
import { LABEL_FIELDS, type IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";
import type { JsonLine } from "../request/body/lay-out-json.ts";
import { compareLines, type LineChange } from "./compare-lines.ts";

/** What of a request can change: the labels in its path, and its body. */
export interface RequestContent {
  readonly labels: { readonly [N in keyof IntegrationLabels]?: string | undefined };
  readonly lines: readonly JsonLine[];
}

/** One difference between two requests, and the field that it is about. */
export interface RequestChange extends LineChange {
  readonly field: FindingField;
  /** The entry of the field's map or list, where there is one. */
  readonly entry?: string;
  /** What it is called on the wire. */
  readonly name: string;
}

/** What became of each label, member and entry, in the order in which a request shows them; then what went. */
export function compareRequests(before: RequestContent, after: RequestContent): RequestChange[] {
  const labels = LABEL_FIELDS.flatMap((field): RequestChange[] => {
    const [was, is] = [quoted(before.labels[field]), quoted(after.labels[field])];
    if (was === is || is === undefined) return [];
    const place = { path: labelPath(field), field, name: FIELDS[field].wire, after: is };
    return [was === undefined ? { kind: "added", ...place } : { kind: "changed", ...place, before: was }];
  });
  return [...labels, ...compareLines(before.lines, after.lines).map(withPlace)];
}

/** What a label's change is told apart by; a member's begins with a quote. */
export const labelPath = (field: FindingField): string => field;

const quoted = (label: string | undefined) => (label === undefined ? undefined : JSON.stringify(label));

const FIELD_OF: ReadonlyMap<string, FindingField> = new Map(
  BODY_FIELD_NAMES.map((name) => [FIELDS[name].wire, name] as const),
);

function withPlace(change: LineChange): RequestChange {
  const [wire = "", ...names] = change.path.split("\n").map(unquoted);
  const field = FIELD_OF.get(wire) ?? "unknownMembers";
  const [entry] = names;
  return { ...change, field, ...(entry !== undefined && { entry }), name: [wire, ...names].join(" · ") };
}

/** A name as it reads; an item's text may be followed by what tells it from its double. */
function unquoted(name: string): string {
  const text = /^"(?:[^"\\]|\\.)*"/.exec(name)?.[0];
  return text === undefined ? name : String(JSON.parse(text));
}
