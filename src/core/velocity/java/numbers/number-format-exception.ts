import { JavaException } from "../../values/java-exception.ts";

const MOST_SHOWN = 100;

/** What Java throws where a text is no number. */
export function numberFormatException(text: string): JavaException {
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return new JavaException("java.lang.NumberFormatException", `For input string: "${shown}"`);
}
