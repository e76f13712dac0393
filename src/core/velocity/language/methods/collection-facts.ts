import { toFacts } from "./method-facts.ts";

/** `java.util.List` */
export const LIST_FACTS = toFacts([
  ["size", "", "Integer", "How many elements it has"],
  ["isEmpty", "", "Boolean", "Whether it has none"],
  ["get", "int index", "element", "The element at a place, from 0; outside of the list the render fails"],
  ["set", "int index, Object value", "element", "Replaces an element and gives the one before"],
  ["add", "Object value | int index, Object value", "Boolean", "Adds an element; prints true"],
  ["addAll", "Collection values | int index, Collection values", "Boolean", "Adds several"],
  ["remove", "int index | Object value", "Unknown", "Removes an element"],
  ["removeAll", "Collection values", "Boolean", "Removes several"],
  ["retainAll", "Collection values", "Boolean", "Removes all others"],
  ["clear", "", "Missing", "Removes all"],
  ["contains", "Object value", "Boolean", "Whether an element equals the value"],
  ["containsAll", "Collection values", "Boolean", "Whether all of them are in it"],
  ["indexOf", "Object value", "Integer", "Where the value first is, or -1"],
  ["lastIndexOf", "Object value", "Integer", "Where the value last is, or -1"],
  ["subList", "int from, int to", "self", "The elements from a place to before another"],
  ["iterator", "", "Iterator", "What #foreach goes over"],
  ["toArray", "", "Array", "Its elements as an array"],
  ["equals", "Object other", "Boolean", "Whether the other has equal elements"],
  ["toString", "", "String", "What it prints"],
  ["hashCode", "", "Integer", "Java's hash"],
]);

/** Arrays: Velocity gives them a list's methods that leave their length alone. */
const UNCHANGING = ["size", "isEmpty", "get", "set", "contains", "containsAll", "indexOf", "lastIndexOf", "iterator"];
export const ARRAY_FACTS = new Map([...LIST_FACTS].filter(([name]) => UNCHANGING.includes(name)));

/** `java.util.Map` */
export const MAP_FACTS = toFacts([
  ["get", "Object key", "element", "The value of a key"],
  ["getOrDefault", "Object key, Object otherwise", "Unknown", "The value of a key, or another"],
  ["put", "Object key, Object value", "element", "Sets a key; prints the value before, if there was one"],
  ["putAll", "Map others", "Missing", "Sets all keys of another map"],
  ["putIfAbsent", "Object key, Object value", "element", "Sets a key that has no value"],
  ["replace", "Object key, Object value", "element", "Sets a key that has a value"],
  ["remove", "Object key", "element", "Removes a key and gives its value"],
  ["containsKey", "Object key", "Boolean", "Whether it has a key"],
  ["containsValue", "Object value", "Boolean", "Whether a key has the value"],
  ["keySet", "", "Set", "Its keys"],
  ["values", "", "Set", "Its values"],
  ["entrySet", "", "Set", "Its entries, each with key and value"],
  ["size", "", "Integer", "How many keys it has"],
  ["isEmpty", "", "Boolean", "Whether it has none"],
  ["clear", "", "Missing", "Removes all"],
  ["equals", "Object other", "Boolean", "Whether the other has equal entries"],
  ["toString", "", "String", "What it prints: {a=1}, which is no JSON"],
  ["hashCode", "", "Integer", "Java's hash"],
]);

/** `keySet()`, `values()`, `entrySet()` */
export const SET_FACTS = toFacts([
  ["size", "", "Integer", "How many elements it has"],
  ["isEmpty", "", "Boolean", "Whether it has none"],
  ["contains", "Object value", "Boolean", "Whether the value is in it"],
  ["iterator", "", "Iterator", "What #foreach goes over"],
  ["toArray", "", "Array", "Its elements as an array"],
  ["toString", "", "String", "What it prints"],
]);

/** `java.util.Map.Entry` */
export const ENTRY_FACTS = toFacts([
  ["getKey", "", "String", "Its key"],
  ["getValue", "", "element", "Its value"],
  ["setValue", "Object value", "element", "Sets its value and gives the one before"],
]);

/** `java.util.Iterator` */
export const ITERATOR_FACTS = toFacts([
  ["hasNext", "", "Boolean", "Whether there is one more"],
  ["next", "", "element", "The next one"],
]);
