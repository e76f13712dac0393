import { JavaException } from "../../values/java-exception.ts";

/** What Java throws where a text is no number. */
export function numberFormatException(text: string): JavaException {
  return new JavaException("java.lang.NumberFormatException", `For input string: "${text}"`);
}
