import { defaultOf } from "../fields/defaults.ts";
import { BODY_FIELD_NAMES, FIELDS } from "../fields/fields.ts";
import type { Integration } from "./integration.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/json.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { toStoredIntegration } from "./to-stored-integration.ts";

/** What a put does to one member of the integration, named as on the wire. */
export interface MemberChange {
  readonly wire: string;
  readonly kind: "added" | "changed" | "removed";
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/**
 * What a put of `input` adds, changes and removes, given what is there now (`null`: nothing). A put replaces the whole
 * integration: what it does not name goes, members that we do not know and the integration responses too. What AWS fills
 * in for an unset member is as good as named, whether or not it is answered: no difference is really none.
 */
export function comparePut(live: Integration | null, input: Partial<PutIntegrationInput>): MemberChange[] {
  const before = withoutNulls(live ?? {});
  const after = toStoredIntegration(input);
  const implied = new Map<string, JsonValue | undefined>(
    BODY_FIELD_NAMES.map((name) => [FIELDS[name].wire, defaultOf(name, input)]),
  );
  const wires = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...wires].flatMap((wire) =>
    changeOf(wire, { before: own(before, wire), after: own(after, wire), implied: implied.get(wire) }),
  );
}

interface MemberStates {
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** What stands for the member where it is not answered. */
  readonly implied: JsonValue | undefined;
}

function changeOf(wire: string, { before, after, implied }: MemberStates): MemberChange[] {
  if (before === undefined)
    return after === undefined || isImplied(after, implied) ? [] : [{ wire, kind: "added", after }];
  const next = after ?? implied;
  if (next === undefined) return isEmpty(before) ? [] : [{ wire, kind: "removed", before }];
  return canonical(before) === canonical(next) ? [] : [{ wire, kind: "changed", before, after: next }];
}

/** An empty text is stored as nothing, and a default that is sent may go unanswered. */
function isImplied(after: JsonValue, implied: JsonValue | undefined): boolean {
  return after === "" || (implied !== undefined && canonical(after) === canonical(implied));
}

const own = (members: JsonObject, name: string): JsonValue | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** Removing `integrationResponses: {}` removes nothing. */
const isEmpty = (value: JsonValue): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** AWS answers an empty template as `null`; elsewhere `null` reads as absent. */
function withoutNulls(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** The same text for values that mean the same: members sorted, an empty text for a `null` one. */
function canonical(value: JsonValue): string {
  return JSON.stringify(value, (_, part: JsonValue) =>
    isJsonObject(part)
      ? Object.fromEntries(
          Object.entries(part)
            .map(([name, member]) => [name, member ?? ""] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
