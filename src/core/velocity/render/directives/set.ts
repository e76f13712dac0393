import { SPACE, TAB } from "../../characters.ts";
import type { SetNode } from "../../nodes/node.ts";
import type { Value } from "../../values/value.ts";
import { writeIndex, writeProperty } from "../evaluate/access.ts";
import { failingAt } from "../render-failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { isBare } from "./is-bare.ts";

/**
 * `#set($x = …)`, `#set($x.y = …)`, `#set($x[0] = …)`. Nothing happens if the right side is null: a calculation without
 * numbers, a division by zero. (A missing reference is no null but the empty text.)
 */
export function set(node: SetNode, around: Surroundings): void {
  const { target } = node;
  const first = around.text.charCodeAt(node.start);
  if (first === SPACE || first === TAB) around.rely("set-takes-blanks");
  const value = failingAt(node.start, () => around.evaluator.value(node.value));
  if (value === null) {
    around.rely("null-sets-nothing");
    return around.note("null-not-set", "The right side is null, so nothing is set", node);
  }
  const isVariable = target.parts.length === 0;
  if (isVariable && isBare(target, around.text)) return around.variables.set(target.name, value);
  if (!isVariable && assign(node, value, around)) return;
  around.rely(isVariable ? "bare-names-are-set" : "set-without-effect");
  around.note("not-set", "The left side cannot be set", node);
}

/** Sets a property or an element; false if what is to hold it is not there, or cannot. */
function assign({ target }: SetNode, value: Value, { variables, evaluator }: Surroundings): boolean {
  let self = variables.get(target.name);
  const last = target.parts.at(-1);
  for (const part of target.parts.slice(0, -1)) {
    if (self === null) return false;
    self = evaluator.part(self, part);
  }
  if (self === null || last === undefined) return false;
  const owner = self;
  if (last.kind !== "index") return failingAt(target.start, () => writeProperty(owner, last.name, value));
  return failingAt(last.start, () => writeIndex(owner, evaluator.value(last.argument), value));
}
