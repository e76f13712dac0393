import { JavaException } from "../../values/java-exception.ts";
import { JavaIterator } from "../../values/java-iterator.ts";
import type { JavaEntry } from "../../values/java-entry.ts";
import type { JavaList } from "../../values/java-list.ts";
import { JavaListIterator } from "../../values/java-list-iterator.ts";
import type { JavaMap } from "../../values/java-map.ts";
import type { MapView } from "../../values/map-view.ts";

/** An iterator over a list or array. As in Java it fails at the next element if the list has changed its length since. */
export function iterateList(list: JavaList): JavaListIterator {
  return new JavaListIterator(listIteratorClass(list), list);
}

function listIteratorClass({ className, isArray }: JavaList): string {
  if (isArray) return "org.apache.velocity.util.ArrayIterator";
  return className.endsWith("$SubList") ? `${className}$1` : "java.util.ArrayList$Itr";
}

/** An iterator over a map's keys, values or entries. */
export function iterateView({ map, of }: MapView): JavaIterator {
  return iterateMap(map, of);
}

/** `#foreach` over a map goes over its values. */
export function iterateValues(map: JavaMap): JavaIterator {
  return iterateMap(map, "values");
}

const GIVEN = {
  keys: ({ key }: JavaEntry) => key,
  values: ({ value }: JavaEntry) => value,
  entries: (entry: JavaEntry) => entry,
};

const WORDS = { keys: "Key", values: "Value", entries: "Entry" } as const;

function iterateMap(map: JavaMap, of: MapView["of"]): JavaIterator {
  const entries = map.entries();
  let { changes } = map;
  let index = 0;
  let last: JavaEntry | undefined;
  const checkChanges = () => {
    if (map.changes !== changes)
      throw new JavaException(
        "java.util.ConcurrentModificationException",
        "It was changed while a #foreach went over it",
      );
  };
  return new JavaIterator(mapIteratorClass(map, WORDS[of]), {
    hasNext: () => index < entries.length,
    next: () => {
      checkChanges();
      last = entries[index++];
      if (last === undefined) throw new JavaException("java.util.NoSuchElementException", "The iterator is at its end");
      return GIVEN[of](last);
    },
    remove: () => {
      if (last === undefined)
        throw new JavaException("java.lang.IllegalStateException", "There is nothing to remove yet");
      checkChanges();
      map.remove(last.key);
      last = undefined;
      ({ changes } = map);
    },
  });
}

function mapIteratorClass({ type }: JavaMap, word: string): string {
  return type.order === "insertion"
    ? `java.util.LinkedHashMap$Linked${word}Iterator`
    : `java.util.HashMap$${word}Iterator`;
}
