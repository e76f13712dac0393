import type { JavaMap } from "./java-map.ts";
import type { Value } from "./value.ts";

/** What `keySet()`, `values()` and `entrySet()` give: a live view of a map. */
export class MapView {
  readonly is = "view";
  readonly map: JavaMap;
  readonly of: "keys" | "values" | "entries";

  constructor(map: JavaMap, of: "keys" | "values" | "entries") {
    this.map = map;
    this.of = of;
  }

  /** The elements as they are now, in the map's order. */
  get items(): Value[] {
    const entries = this.map.entries();
    switch (this.of) {
      case "keys":
        return entries.map(({ key }) => key);
      case "values":
        return entries.map(({ value }) => value);
      case "entries":
        return entries;
    }
  }
}
