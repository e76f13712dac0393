import { JavaException } from "../values/java-exception.ts";

/** How long a text can become in a template: more than any payload of API Gateway (10 MB). */
export const MOST_CHARACTERS = 20_000_000;

/** Throws where a text would grow beyond all bounds. */
export function checkLength(length: number): void {
  if (length > MOST_CHARACTERS)
    throw new JavaException("java.lang.OutOfMemoryError", `A text would be longer than ${MOST_CHARACTERS} characters`);
}
