import { reliedOnByPrint } from "../fidelity/relied-on.ts";
import type { ReferenceNode } from "../nodes/node.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { Block } from "./directives/block.ts";
import { renderBlock } from "./directives/define.ts";
import { throwAt } from "./render-failure.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Writes a reference's value, and before it what stood in front of its `$`. With an odd number of backslashes the reference
 * prints as written, but it is looked up all the same.
 */
export function writeReference(node: ReferenceNode, around: Surroundings): void {
  if (node.form === "word") return around.write(node.name, node);
  if (node.form === "void") return;
  const value = around.evaluator.reference(node);
  const reads = around.tracer?.last.reads;
  if (node.isEscaped) return around.write(node.before + node.literal, node);
  if (value instanceof Block) return writeBlock(node, value, around);
  const text = toText(value, node, around);
  around.write(node.before === "" ? text : node.before + text, node, reads);
}

function toText(value: Value, { start }: ReferenceNode, around: Surroundings): string {
  if (typeof value === "string") return value;
  const id = reliedOnByPrint(value);
  if (id !== null) around.rely(id);
  try {
    return print(value);
  } catch (error) {
    return throwAt(start, error);
  }
}

/** What `#define` kept prints each time anew; within itself for the third time the reference prints as written. */
function writeBlock(node: ReferenceNode, block: Block, around: Surroundings): void {
  around.rely("blocks-run-at-each-use");
  if (renderBlock(block, around)) return;
  around.rely("define-depth");
  const backslashes = node.before.replace(/[^\\].*$/s, "");
  around.write(backslashes + node.before + node.literal, node);
}
