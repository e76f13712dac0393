import { findJsonFault } from "../../velocity/language/output/find-json-fault.ts";

/** Where a text stops being JSON and what should stand there, in the same words whatever engine reads it. */
export function locateJsonError(text: string): string {
  const conflict = text.search(/^<{7}(?= |$)/m);
  if (conflict !== -1) return `it holds a merge that is not resolved, in ${placeIn(text, conflict)}`;
  const { offset, expected } = findJsonFault(text);
  const rest = text.slice(offset);
  if (rest.trim() === "") return `it ends where ${expected} should stand`;
  return `it is no JSON in ${placeIn(text, offset)}, where ${expected} should stand`;
}

/** Lines and columns count from 1. */
function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
