const REPLACEMENT = 0xfffd;
const QUESTION_MARK = 0x3f;

/** `getBytes("UTF-8")`: half a surrogate pair becomes `?`. */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const point of text) pushPoint(bytes, point.codePointAt(0) ?? 0);
  return bytes;
}

function pushPoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
  else if (isSurrogate(point)) bytes.push(QUESTION_MARK);
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
  else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** `new String(bytes, "UTF-8")`: what is malformed becomes U+FFFD, one for each part that could have begun a character. */
export function decodeUtf8(bytes: readonly number[]): string {
  const pieces: string[] = [];
  for (let place = 0; place < bytes.length;) {
    const { point, length } = readPoint(bytes, place);
    pieces.push(String.fromCodePoint(point));
    place += length;
  }
  return pieces.join("");
}

function readPoint(bytes: readonly number[], place: number): { readonly point: number; readonly length: number } {
  const first = bytes[place] ?? 0;
  if (first < 0x80) return { point: first, length: 1 };
  const wanted = lengthOf(first);
  let point = first & (0x7f >> wanted);
  for (let offset = 1; offset < wanted; offset++) {
    const next = bytes[place + offset] ?? 0;
    const [lowest, highest] = offset === 1 ? secondRange(first) : [0x80, 0xbf];
    if (next < lowest || next > highest) return { point: REPLACEMENT, length: offset };
    point = (point << 6) | (next & 0x3f);
  }
  return { point: wanted === 1 || isSurrogate(point) ? REPLACEMENT : point, length: wanted };
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

/** How many bytes a character has that begins so; 1 where none does. */
function lengthOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Surrogates (`ED A0 …`) are read whole by Java, and replaced by one U+FFFD. */
function secondRange(first: number): readonly [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}
