import { JavaException } from "../values/java-exception.ts";
import type { Token } from "./path.ts";

/** The indexes that a token selects from a list; one out of range is for the caller to refuse. */
export function selectElements(
  { selection, numbers }: Extract<Token, { is: "elements" }>,
  length: number,
): readonly number[] {
  const [first = 0, second = 0] = numbers;
  switch (selection) {
    case "index":
    case "indexes":
      return numbers;
    case "fromEnd":
      return [length + first];
    case "sliceFrom":
      return range(first < 0 ? Math.max(0, length + first) : first, length);
    case "sliceTo":
      return range(0, Math.min(length, first < 0 ? length + first : first));
    case "sliceBetween":
      // A negative start is out of range, but only where there is something to slice.
      return length === 0 ? [] : range(first, Math.min(length, second));
    case "nothing":
      throw new JavaException("java.lang.NullPointerException", "A selection of elements that selects nothing");
  }
}

function range(from: number, to: number): readonly number[] {
  if (from < 0 && from < to) return [from];
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
