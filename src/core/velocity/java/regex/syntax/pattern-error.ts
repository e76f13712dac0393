import { JavaException } from "../../../values/java-exception.ts";

/** What `Pattern.compile` throws. */
export function patternError(message: string): JavaException {
  return new JavaException("java.util.regex.PatternSyntaxException", message);
}
