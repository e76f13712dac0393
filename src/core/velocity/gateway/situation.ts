import { JavaMap } from "../values/java-map.ts";
import type { MapClass } from "../values/map-class.ts";
import { JavaException } from "../values/java-exception.ts";
import { toValue } from "./to-value.ts";

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

/** Members as a map of Java's. Throws a `JavaException` if they are no object. */
export function toMap(members: Members | undefined): JavaMap {
  if (members === undefined) return new JavaMap();
  const map = members instanceof JavaMap ? members : toValue(members);
  if (!(map instanceof JavaMap))
    throw new JavaException("java.lang.ClassCastException", "Members have to be an object");
  return map;
}

/** A copy of another class, one level deep. */
export function toMapOf(type: MapClass, members: Members | undefined): JavaMap {
  const map = new JavaMap(type);
  for (const { key, value } of toMap(members).entries()) map.put(key, value);
  return map;
}
