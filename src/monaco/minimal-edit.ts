/** Replace the characters from `start` to `end` (offsets in UTF-16 units, `end` exclusive) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, or `null` where they are equal. Carets and folds
 * outside of it stay where they are. It never cuts a surrogate pair or a CRLF in two.
 */
export function minimalEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return cutsPair(before, length) || cutsPair(after, length) ? length - 1 : length;
}

function commonEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  return cutsPair(before, before.length - length) || cutsPair(after, after.length - length) ? length - 1 : length;
}

function cutsPair(text: string, offset: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
