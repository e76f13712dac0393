import { JavaEntry } from "../../values/java-entry.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import type { Value } from "../../values/value.ts";
import { NO_ORIGIN, originOfAll, type Traced } from "./origin.ts";
import type { Origins } from "./origins.ts";
import type { Step } from "./origin-of-step.ts";

/** Notes what a call has put into a list, a map or an entry. */
export function noteChange(step: Step, origins: Origins): void {
  const { part, self } = step;
  if (part.kind !== "method") return;
  const { value } = self;
  if (value instanceof JavaMap) changeMap(value, { ...step, name: part.name }, origins);
  else if (value instanceof JavaList && !value.isArray) changeList(value, { ...step, name: part.name }, origins);
  else if (value instanceof JavaEntry && part.name === "setValue" && step.args[0] !== undefined)
    origins.setMember(value, "value", step.args[0].origin);
}

interface Call extends Step {
  readonly name: string;
}

function changeMap(map: JavaMap, { name, args, value: before }: Call, origins: Origins): void {
  const [key, value] = args;
  if (key !== undefined && value !== undefined && isPut(name, before)) origins.setMember(map, key.value, value.origin);
  if (name === "putAll" && key?.value instanceof JavaMap) putAll(map, key.value, origins);
}

function isPut(name: string, before: Value): boolean {
  return name === "put" || (name === "putIfAbsent" && before === null) || (name === "replace" && before !== null);
}

function putAll(map: JavaMap, other: JavaMap, origins: Origins): void {
  for (const { key } of other.entries()) origins.setMember(map, key, origins.ofMember(other, key));
}

function changeList(list: JavaList, call: Call, origins: Origins): void {
  const { name, args } = call;
  const [first, second] = args;
  if (first !== undefined && second === undefined) append(list, { ...call, args: [first] }, origins);
  else if (name === "set") origins.setMember(list, first?.value ?? null, second?.origin ?? NO_ORIGIN);
  else if (SHUFFLERS.has(name)) origins.shuffle(list, originOfAll(args.map(({ origin }) => origin)));
}

/** What is added without a place comes to the end, and moves nothing. */
function append(list: JavaList, { name, args: [added] }: OneArgument, origins: Origins): void {
  if (name === "add") return origins.setMember(list, list.items.length - 1, added.origin);
  if (name === "addAll" && added.value instanceof JavaList && added.value !== list)
    return addAll(list, added.value, origins);
  if (SHUFFLERS.has(name)) origins.shuffle(list, added.origin);
}

interface OneArgument extends Call {
  readonly args: readonly [Traced<Value>];
}

function addAll(list: JavaList, other: JavaList, origins: Origins): void {
  const start = list.items.length - other.items.length;
  for (const index of other.items.keys()) origins.setMember(list, start + index, origins.ofMember(other, index));
}

/** What moves elements to other places. */
const SHUFFLERS: ReadonlySet<string> = new Set(["add", "addAll", "remove", "removeAll", "retainAll", "clear"]);
