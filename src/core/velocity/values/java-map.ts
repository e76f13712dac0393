import { areEqual } from "./are-equal.ts";
import { hashCode } from "./hash-code.ts";
import { JavaEntry } from "./java-entry.ts";
import { LINKED_HASH_MAP, type MapClass } from "./map-class.ts";
import type { MethodTable } from "./method.ts";
import type { Value } from "./value.ts";

const FIRST_CAPACITY = 16;
const LOAD_FACTOR = 0.75;

const NOTHING = new Map<Value, JavaEntry>();

/** A map. Its keys are any values; what is null is a key like others. */
export class JavaMap {
  readonly is = "map";
  readonly type: MapClass;
  /** The methods of a class that has more than a map's; `undefined` for all others. */
  readonly methods: MethodTable<never> | undefined = undefined;
  /** Counts added and removed keys, as Java does to notice a change while the map is iterated. */
  changes = 0;
  /** One for all maps, until something is put into it. */
  #table: Map<Value, JavaEntry> = NOTHING;
  #hasObjectKeys = false;
  #capacity = FIRST_CAPACITY;

  constructor(type: MapClass = LINKED_HASH_MAP) {
    this.type = type;
  }

  get size(): number {
    return this.#table.size;
  }

  /** What Java's `get` gives: the value, or null (the gateway's maps: `""`). */
  get(key: Value): Value {
    return this.#find(key)?.value ?? this.type.absent;
  }

  has(key: Value): boolean {
    return this.#find(key) !== undefined;
  }

  /** Sets a key's value and gives the one before, or null. */
  put(key: Value, value: Value): Value {
    const entry = this.#find(key);
    if (entry !== undefined) {
      const before = entry.value;
      entry.value = value;
      return before;
    }
    if (isObject(key)) this.#hasObjectKeys = true;
    if (this.#table === NOTHING) this.#table = new Map();
    this.#table.set(key, new JavaEntry(key, value, this.type.entryClassName));
    this.changes++;
    // A table never shrinks again, so what it once held decides the order.
    while (this.#table.size > this.#capacity * LOAD_FACTOR) this.#capacity *= 2;
    return null;
  }

  /** Removes a key and gives its value, or null. */
  remove(key: Value): Value {
    const entry = this.#find(key);
    if (entry === undefined) return null;
    this.#table.delete(entry.key);
    this.changes++;
    return entry.value;
  }

  clear(): void {
    this.#table.clear();
    this.#hasObjectKeys = false;
    this.changes++;
  }

  /**
   * The entries in Java's order. A HashMap's: by bucket, which is the key's hash (its upper half mixed in) cut to the
   * table's capacity; inside a bucket as inserted (recorded on AWS for `$context`).
   */
  entries(): JavaEntry[] {
    const entries = [...this.#table.values()];
    if (this.type.order === "insertion") return entries;
    const mask = this.#capacity - 1;
    const bucketOf = new Map(entries.map((entry) => [entry, spread(hashCode(entry.key)) & mask]));
    return entries.toSorted((a, b) => (bucketOf.get(a) ?? 0) - (bucketOf.get(b) ?? 0));
  }

  #find(key: Value): JavaEntry | undefined {
    const entry = this.#table.get(key);
    if (entry !== undefined || !this.#hasObjectKeys || !isObject(key)) return entry;
    for (const other of this.#table.values()) if (areEqual(other.key, key)) return other;
    return undefined;
  }
}

function isObject(value: Value): boolean {
  return typeof value === "object" && value !== null;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}
