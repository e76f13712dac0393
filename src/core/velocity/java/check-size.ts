import { JavaException } from "../values/java-exception.ts";

/** How many elements a list can have in a template. */
const MOST_ELEMENTS = 1_000_000;

/** Throws where a list would grow beyond all bounds. */
export function checkSize(length: number): void {
  if (length > MOST_ELEMENTS)
    throw new JavaException("java.lang.OutOfMemoryError", `A list would be longer than ${MOST_ELEMENTS} elements`);
}
