import { DOLLAR } from "../../characters.ts";
import type { ReferenceNode } from "../../nodes/node.ts";

/** Whether a reference is written `$name`: what is set by `$!name` or `${name}` cannot be read again (Velocity 1.7). */
export function isBare({ nameStart }: ReferenceNode, text: string): boolean {
  return text.charCodeAt(nameStart - 1) === DOLLAR;
}
