import { SPACE, TAB } from "../../characters.ts";
import type { ReferenceNode, SetNode } from "../../nodes/node.ts";
import type { Value } from "../../values/value.ts";
import { writeIndex, writeProperty } from "../evaluate/access.ts";
import { NO_ORIGIN, type Traced } from "../origins/origin.ts";
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
  const origin = around.tracer?.last ?? NO_ORIGIN;
  if (value === null) {
    around.rely("null-sets-nothing");
    return around.note("null-not-set", "The right side is null, so nothing is set", node);
  }
  const setIn = target.parts.length === 0 ? setVariable : assign;
  if (setIn(target, { value, origin }, around)) return;
  around.rely(target.parts.length === 0 ? "bare-names-are-set" : "set-without-effect");
  around.note("not-set", "The left side cannot be set", node);
}

/** False for what is not written `$name`. */
function setVariable(target: ReferenceNode, { value, origin }: Traced<Value>, around: Surroundings): boolean {
  if (!isBare(target, around.text)) return false;
  around.variables.set(target.name, value);
  around.tracer?.origins.setVariable(target.name, origin);
  return true;
}

/** Sets a property or an element; false if what is to hold it is not there, or cannot. */
function assign(target: ReferenceNode, { value, origin }: Traced<Value>, around: Surroundings): boolean {
  const { variables, evaluator, tracer } = around;
  let self = variables.get(target.name);
  const last = target.parts.at(-1);
  for (const part of target.parts.slice(0, -1)) {
    if (self === null) return false;
    self = evaluator.part(self, part);
  }
  if (self === null || last === undefined) return false;
  const owner = self;
  if (last.kind !== "index") {
    tracer?.origins.setMember(owner, last.name, origin);
    return failingAt(target.start, () => writeProperty(owner, last.name, value));
  }
  return failingAt(last.start, () => {
    const index = evaluator.value(last.argument);
    tracer?.origins.setMember(owner, index, origin);
    return writeIndex(owner, index, value);
  });
}
