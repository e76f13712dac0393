import type { DirectiveNode } from "../../nodes/node.ts";
import { NO_ORIGIN } from "../origins/origin.ts";
import type { Surroundings } from "../surroundings.ts";
import { Block } from "./block.ts";
import { isBare } from "./is-bare.ts";

/** `#define` within itself: deeper than this it prints as written. */
const MOST_DEFINE_DEPTH = 2;

/** `#define($d) … #end` keeps its body, which is carried out anew each time `$d` prints. */
export function define(node: DirectiveNode, around: Surroundings): void {
  const [name] = node.parameters;
  if (name?.kind !== "reference" || !isBare(name, around.text))
    return around.note("not-set", "#define takes a name such as $name", node);
  const block = new Block(node.body ?? [], (self) => around.capture(() => renderBlock(self, around)));
  around.variables.set(name.name, block);
  around.tracer?.origins.setVariable(name.name, NO_ORIGIN);
}

/** Carries out what `#define` kept; false if it is too deep within itself. */
export function renderBlock(block: Block, around: Surroundings): boolean {
  if (block.depth >= MOST_DEFINE_DEPTH) return false;
  block.depth++;
  try {
    around.untilStopped(() => around.render(block.nodes));
  } finally {
    block.depth--;
  }
  return true;
}
