import { print } from "../../values/print.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import { JavaEntry } from "../../values/java-entry.ts";
import { MapView } from "../../values/map-view.ts";
import type { Value } from "../../values/value.ts";
import { NO_ORIGIN, type Origin, originAt, originOfAll, type Traced, withReadsOf } from "./origin.ts";
import { below, type Read } from "./read.ts";

/**
 * Where the values of a render come from. Texts and numbers carry their origin with the variable or the member that holds
 * them; lists, maps and what is seen of them are known by their identity, wherever they are kept.
 */
export class Origins {
  readonly #variables = new Map<string, Origin>();
  readonly #objects = new WeakMap<object, Origin>();
  /** Of members that the template has put into a list or map. */
  readonly #members = new WeakMap<object, Map<Value, Origin>>();

  /** The maps of the entries that have been gone over. */
  readonly #maps = new WeakMap<JavaEntry, JavaMap>();

  ofVariable(name: string): Origin {
    return this.#variables.get(name) ?? NO_ORIGIN;
  }

  setVariable(name: string, origin: Origin): void {
    this.#variables.set(name, origin);
  }

  /** What is known of an object, else what its way here tells. */
  of(value: Value, otherwise: Origin): Origin {
    return (isObject(value) ? this.#objects.get(value) : undefined) ?? otherwise;
  }

  /** Notes where an object comes from, unless that is known; gives what is known then. */
  keep(value: Value, origin: Origin): Origin {
    if (!isObject(value)) return origin;
    const known = this.#objects.get(value);
    if (known !== undefined) return known;
    this.#objects.set(value, origin);
    return origin;
  }

  /** Notes of all lists and maps in a value that has just been read where they stand. */
  keepAll(value: Value, place: Read): Origin {
    if (value instanceof JavaList)
      for (const [index, item] of value.items.entries()) if (isObject(item)) this.keepAll(item, below(place, index));
    if (value instanceof JavaMap)
      for (const entry of value.entries())
        if (isObject(entry.value)) this.keepAll(entry.value, below(place, print(entry.key)));
    return this.keep(value, originAt(place));
  }

  /** The member of a list or map: what was put there, else what stands below the object's own place. */
  ofMember(owner: JavaList | JavaMap, key: Value): Origin {
    const put = this.#members.get(owner)?.get(key);
    if (put !== undefined) return put;
    const origin = this.of(owner, NO_ORIGIN);
    if (origin.place === undefined) return { reads: origin.reads };
    return originAt(below(origin.place, typeof key === "number" ? key : print(key)));
  }

  /** Notes what a new list or map was made of, member by member; gives what is known of the whole. */
  keepMembers(owner: JavaList | JavaMap, members: Map<Value, Origin>): Origin {
    this.#members.set(owner, members);
    return this.keep(owner, originOfAll([...members.values()]));
  }

  /** Notes that a member was set. What prints the whole was then made of it too. */
  setMember(owner: Value, key: Value, origin: Origin): void {
    if (owner instanceof JavaEntry) this.#setEntry(owner, origin);
    if (!(owner instanceof JavaList || owner instanceof JavaMap)) return;
    const members = this.#members.get(owner) ?? new Map<Value, Origin>();
    const place = owner instanceof JavaList && typeof key === "number" && key < 0 ? key + owner.items.length : key;
    this.#members.set(owner, members.set(place, origin));
    this.#objects.set(owner, withReadsOf(this.of(owner, NO_ORIGIN), origin));
  }

  /** Setting an entry's value sets the map's. */
  #setEntry(entry: JavaEntry, origin: Origin): void {
    this.#objects.set(entry, origin);
    const map = this.#maps.get(entry);
    if (map !== undefined) this.setMember(map, entry.key, origin);
  }

  /** Notes that elements came, went or moved: of each it is known only that it is one of them. */
  shuffle(list: JavaList, added: Origin): void {
    const members = [...(this.#members.get(list)?.values() ?? [])];
    this.#objects.set(list, originOfAll([this.of(list, NO_ORIGIN), ...members, added]));
    this.#members.delete(list);
  }

  /** Of what `#foreach` goes over, by the round. */
  ofElements({ value, origin }: Traced<Value>): (index: number) => Origin {
    if (value instanceof JavaList) return (index) => this.ofMember(value, index);
    const view = value instanceof JavaMap ? new MapView(value, "values") : value;
    if (!(view instanceof MapView)) return () => ({ reads: origin.reads });
    const entries = view.map.entries();
    return (index) => this.#ofElement(view, entries[index]);
  }

  /** A key was read from where its value stands. */
  #ofElement({ map, of }: MapView, entry: JavaEntry | undefined): Origin {
    if (entry === undefined) return NO_ORIGIN;
    const origin = this.ofMember(map, entry.key);
    if (of === "entries") {
      this.keep(entry, origin);
      this.#maps.set(entry, map);
    }
    return of === "keys" ? { reads: origin.reads } : origin;
  }
}

function isObject(value: Value): value is Extract<Value, JavaList | JavaMap | MapView | JavaEntry> {
  return (
    value instanceof JavaList || value instanceof JavaMap || value instanceof MapView || value instanceof JavaEntry
  );
}
