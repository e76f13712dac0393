import { JavaException } from "../values/java-exception.ts";
import { JavaIterator } from "../values/java-iterator.ts";
import type { JavaList } from "../values/java-list.ts";
import type { JavaMap } from "../values/java-map.ts";
import type { MapView } from "../values/map-view.ts";
import type { Value } from "../values/value.ts";

/** An iterator over a list or array. As in Java it fails at the next element if the list has changed its length since. */
export function iterateList(list: JavaList): JavaIterator {
  const { changes, items } = list;
  let index = 0;
  return new JavaIterator(list.isArray ? "org.apache.velocity.util.ArrayIterator" : "java.util.ArrayList$Itr", {
    hasNext: () => index !== items.length,
    next: () => {
      if (list.changes !== changes) throw changedMeanwhile();
      if (index >= items.length) throw atEnd();
      return items[index++] ?? null;
    },
  });
}

/** An iterator over a map's keys, values or entries. */
export function iterateView({ map, items }: MapView): JavaIterator {
  return iterateMap(map, items);
}

/** `#foreach` over a map goes over its values. */
export function iterateValues(map: JavaMap): JavaIterator {
  return iterateMap(
    map,
    map.entries().map(({ value }) => value),
  );
}

function iterateMap(map: JavaMap, items: readonly Value[]): JavaIterator {
  const { changes } = map;
  let index = 0;
  return new JavaIterator(`${map.type.className}$Iterator`, {
    hasNext: () => index < items.length,
    next: () => {
      if (map.changes !== changes) throw changedMeanwhile();
      if (index >= items.length) throw atEnd();
      return items[index++] ?? null;
    },
  });
}

function atEnd(): JavaException {
  return new JavaException("java.util.NoSuchElementException", "The iterator is at its end");
}

function changedMeanwhile(): JavaException {
  return new JavaException("java.util.ConcurrentModificationException", "It was changed while a #foreach went over it");
}
