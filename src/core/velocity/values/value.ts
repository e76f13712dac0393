import type { JavaCharacter } from "./java-character.ts";
import type { JavaEntry } from "./java-entry.ts";
import type { JavaIterator } from "./java-iterator.ts";
import type { JavaList } from "./java-list.ts";
import type { JavaMap } from "./java-map.ts";
import type { MapView } from "./map-view.ts";
import type { JavaNumber } from "./java-number.ts";
import type { JavaObject } from "./java-object.ts";

/**
 * What a template can hold, as Java has it. A JavaScript `number` is an `Integer` (32 bits, never a fraction), a `string` a
 * `String`, `null` Java's null; everything else is one of our classes. No plain object is ever a value, and values are
 * reached through tables of methods only: so nothing of JavaScript's prototypes can be reached from a template.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | JavaNumber
  | JavaCharacter
  | JavaList
  | JavaMap
  | MapView
  | JavaEntry
  | JavaIterator
  | JavaObject;
