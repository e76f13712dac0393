/** Lines that are alike and stay, on either side of what differs. */
const CONTEXT = 2;

/** Characters of a text that are shown at most. */
const MOST = 2_000;

/** Two texts without the lines that are alike at their beginning and end, and cut where they are long all the same. */
export function cutAlike(before: string, after: string): readonly [string, string] {
  const [one, other] = [before.split("\n"), after.split("\n")];
  const shorter = Math.min(one.length, other.length);
  const head = countAlike(shorter, (index) => one[index] === other[index]);
  const tail = countAlike(shorter - head, (index) => one.at(-1 - index) === other.at(-1 - index));
  return [cutLines(one, head, tail), cutLines(other, head, tail)];
}

function countAlike(most: number, isAlike: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isAlike(count)) count += 1;
  return count;
}

function cutLines(lines: readonly string[], head: number, tail: number): string {
  const [first, last] = [Math.max(0, head - CONTEXT), Math.max(0, tail - CONTEXT)];
  const kept = lines.slice(first, lines.length - last);
  return cut([...note(first), ...kept, ...note(last)].join("\n"));
}

function note(lines: number): string[] {
  if (lines === 0) return [];
  return [lines === 1 ? "… 1 line alike" : `… ${lines.toLocaleString("en")} lines alike`];
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST)}\n… ${(text.length - MOST).toLocaleString("en")} characters more`;
}
