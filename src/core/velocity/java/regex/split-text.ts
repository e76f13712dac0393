import { compileJavaPattern } from "./compile-java-pattern.ts";

/**
 * `String.split(pattern, limit)`: at most `limit` pieces where it is positive; without one (0), empty pieces at the end are
 * dropped. An empty match at the very start cuts nothing.
 */
export function splitText(text: string, pattern: string, limit = 0): string[] {
  const pieces = cut(text, pattern, limit);
  if (limit === 0 && pieces.length > 1) while (pieces.at(-1) === "") pieces.pop();
  return pieces;
}

function cut(text: string, pattern: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = 0;
  for (const { start, end } of compileJavaPattern(pattern).findAll(text)) {
    if (limit > 0 && pieces.length === limit - 1) break;
    if (rest === 0 && start === 0 && end === 0) continue;
    pieces.push(text.slice(rest, start));
    rest = end;
  }
  return [...pieces, text.slice(rest)];
}
