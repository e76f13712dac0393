import type { ReferencePart } from "../../nodes/node.ts";
import { JavaEntry } from "../../values/java-entry.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import type { Value } from "../../values/value.ts";
import { CLASS_NAMES } from "../evaluate/access.ts";
import type { GatewayOrigins } from "./gateway-origins.ts";
import { NO_ORIGIN, type Origin, originOfAll, type Traced } from "./origin.ts";
import type { Origins } from "./origins.ts";

/** One step of a reference that has been taken: `.name`, `.name(…)`, `[…]`. */
export interface Step {
  readonly self: Traced<Exclude<Value, null>>;
  readonly part: ReferencePart;
  /** Its arguments, or its index. */
  readonly args: readonly Traced<Value>[];
  /** What it gave. */
  readonly value: Value;
}

/** Where what a step gives comes from. What no rule knows is made of the object and the arguments. */
export function originOfStep(step: Step, origins: Origins, gateway: GatewayOrigins): Origin {
  const { self, part, args } = step;
  if (part.kind !== "index") {
    const known = gateway.ofCall(part.name, self.value, step);
    if (known !== null) return known;
  }
  if (part.kind === "property" && CLASS_NAMES.has(part.name)) return NO_ORIGIN;
  return ofMember(step, origins) ?? originOfAll([self.origin, ...args.map(({ origin }) => origin)]);
}

function ofMember(step: Step, origins: Origins): Origin | null {
  const { value } = step.self;
  if (value instanceof JavaMap) return ofMapMember(value, step, origins);
  if (value instanceof JavaList) return ofListMember(value, step, origins);
  return value instanceof JavaEntry ? ofEntryMember(value, step, origins) : null;
}

/** `$map.key`, `$map["key"]`, `$map.get("key")`; also what a key held before it was set or removed. */
function ofMapMember(map: JavaMap, { part, args }: Step, origins: Origins): Origin | null {
  if (part.kind === "property") return origins.ofMember(map, part.name);
  const [key, otherwise] = args;
  if (key === undefined || (part.kind === "method" && !MAP_READERS.has(part.name))) return null;
  const isDefault = part.kind === "method" && part.name === "getOrDefault" && !map.has(key.value);
  return isDefault ? (otherwise?.origin ?? null) : origins.ofMember(map, key.value);
}

/** `$list[0]`, `$list.get(0)`; also what stood there before it was set. */
function ofListMember(list: JavaList, { part, args }: Step, origins: Origins): Origin | null {
  const index = args[0]?.value;
  const isRead = part.kind === "index" || (part.kind === "method" && LIST_READERS.has(part.name));
  if (!isRead || typeof index !== "number") return null;
  return origins.ofMember(list, index < 0 ? index + list.items.length : index);
}

function ofEntryMember(entry: JavaEntry, { part, self }: Step, origins: Origins): Origin | null {
  const isValue = part.kind !== "index" && ENTRY_READERS.has(part.name);
  return isValue ? origins.of(entry, self.origin) : null;
}

const MAP_READERS: ReadonlySet<string> = new Set(["get", "getOrDefault", "remove", "put", "putIfAbsent", "replace"]);
const LIST_READERS: ReadonlySet<string> = new Set(["get", "set", "remove"]);
const ENTRY_READERS: ReadonlySet<string> = new Set(["value", "Value", "getValue"]);
