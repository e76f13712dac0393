import { compileProgram } from "./compile-program.ts";
import { JavaPattern } from "./java-pattern.ts";
import { parseJavaPattern } from "./syntax/parse-java-pattern.ts";

/** `Pattern.compile`. Throws a `JavaException` where the pattern is malformed, or so large that it could not be run. */
export function compileJavaPattern(source: string, { ignoresCase = false } = {}): JavaPattern {
  const parsed = parseJavaPattern(source, new Set(ignoresCase ? ["i"] : []));
  return new JavaPattern(source, compileProgram(parsed), parsed.groupNames);
}
