import type { Value } from "./value.ts";

/** An entry of a map; setting its value changes the map. */
export class JavaEntry {
  readonly is = "entry";
  readonly key: Value;
  value: Value;
  /** What `getClass().getName()` prints: the map knows. */
  readonly className: string;

  constructor(key: Value, value: Value, className: string) {
    this.key = key;
    this.value = value;
    this.className = className;
  }
}
