/** Put `text` in the place of the characters from `start` to `end` (offsets in UTF-16 units, `end` exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change of a template that mends something, under a title such as "Write $x". */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
