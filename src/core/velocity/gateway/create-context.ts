import { JavaMap } from "../values/java-map.ts";
import { CONTEXT_MAP } from "../values/map-class.ts";
import { entriesOf, type Members } from "./situation.ts";

/**
 * `$context`. It and the maps in it print as nothing, answer `""` for what is absent, and iterate in the order of a HashMap
 * (all recorded). What a template sets in them stays: `requestOverride` and `responseOverride` are read after the render.
 */
export function createContext(members: Members | undefined): JavaMap {
  const context = new JavaMap(CONTEXT_MAP);
  for (const { key, value } of entriesOf(members))
    context.put(key, value instanceof JavaMap ? createContext(value) : value);
  return context;
}
