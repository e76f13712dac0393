import type { ReferenceNode } from "../../nodes/node.ts";

/** A reference's source with the `!` that prints nothing for what is missing: `$!x.y`, `$!{x}`. */
export function quietReference(text: string, { start, end }: ReferenceNode): string {
  const source = text.slice(start, end);
  const dollar = source.indexOf("$");
  return source.charAt(dollar + 1) === "!" ? source : `${source.slice(0, dollar + 1)}!${source.slice(dollar + 1)}`;
}
