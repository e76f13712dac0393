import { JavaException } from "../../values/java-exception.ts";

/** Hands on an index that is within a text, or throws. */
export function checkIndex(index: number, length: number): number {
  if (index < 0 || index >= length)
    throw stringIndexOutOfBounds(`There is no character ${index} in a text of ${length}`);
  return index;
}

/** Throws unless a range is within a text. */
export function checkRange(from: number, to: number, length: number): void {
  if (from < 0 || to > length || from > to)
    throw stringIndexOutOfBounds(`There is no text from ${from} to ${to} in ${length} characters`);
}

function stringIndexOutOfBounds(message: string): JavaException {
  return new JavaException("java.lang.StringIndexOutOfBoundsException", message);
}
