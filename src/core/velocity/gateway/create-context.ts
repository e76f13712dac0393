import { JavaMap } from "../values/java-map.ts";
import { CONTEXT_MAP } from "../values/map-class.ts";
import type { Value } from "../values/value.ts";
import { type Members, toMap } from "./situation.ts";

/**
 * `$context`. It and the maps in it print as nothing, answer `""` for what is absent, and iterate in the order of a HashMap
 * (all recorded). What a template sets in them stays: `requestOverride` and `responseOverride` are read after the render.
 */
export function createContext(members: Members | undefined): JavaMap {
  return toContextMap(toMap(members));
}

function toContextMap(map: JavaMap): JavaMap {
  const context = new JavaMap(CONTEXT_MAP);
  for (const { key, value } of map.entries()) context.put(key, toContextValue(value));
  return context;
}

function toContextValue(value: Value): Value {
  return value instanceof JavaMap ? toContextMap(value) : value;
}
