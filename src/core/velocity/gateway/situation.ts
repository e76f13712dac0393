import { JavaMap } from "../values/java-map.ts";
import type { MapClass } from "../values/map-class.ts";
import { JavaException } from "../values/java-exception.ts";
import type { Value } from "../values/value.ts";
import { isData, toValue } from "./to-value.ts";

/**
 * Named members, as data that JSON can hold, or as a map that `parseJson` has read (which keeps an order of names and
 * numbers that JavaScript would not).
 */
export type Members = JavaMap | { readonly [name: string]: unknown };

/** What a template is rendered with. What is left out is empty. */
export interface Situation {
  readonly request?: {
    /** The payload as text; an empty one reads as `{}` (recorded). */
    readonly body?: string | null;
    readonly path?: Members;
    readonly querystring?: Members;
    readonly header?: Members;
  };
  /** `$context`. With `requestOverride` and `responseOverride` in it, a template can set them. */
  readonly context?: Members;
  readonly stageVariables?: Members;
  /** Plain references laid into the scope, as if each were set to what `$util.parseJson` gives. */
  readonly variables?: Members;
}

/** A member, its value as Java has it. */
interface Member {
  readonly key: Value;
  readonly value: Value;
}

/** The members, their values as Java has them. Throws a `JavaException` if they are no object. */
export function entriesOf(members: Members | undefined): readonly Member[] {
  if (members === undefined) return [];
  if (members instanceof JavaMap) return members.entries();
  const names =
    typeof members === "object" && members !== null && !Array.isArray(members) ? Object.keys(members) : null;
  if (names === null) throw new JavaException("java.lang.ClassCastException", "Members have to be an object");
  return names.filter((name) => isData(members[name])).map((name) => ({ key: name, value: toValue(members[name]) }));
}

/** A new map of a class. */
export function toMapOf(type: MapClass, members: Members | undefined): JavaMap {
  const map = new JavaMap(type);
  for (const { key, value } of entriesOf(members)) map.put(key, value);
  return map;
}
