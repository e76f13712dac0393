import { showInvisible } from "../../../ui/show-invisible.ts";

const LONGEST = 160;
const LEAD = 24;

/** A value as one can take it in: all of it, or of a long one what stands around its first difference from `other`. */
export function excerpt(text: string, other = ""): string {
  if (text.length <= LONGEST) return showInvisible(text);
  const from = Math.max(0, firstDifference(text, other) - LEAD);
  const to = from + LONGEST;
  return `${from === 0 ? "" : "…"}${showInvisible(text.slice(from, to))}${to < text.length ? "…" : ""}`;
}

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < other.length && text.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}
