import { JavaException } from "../values/java-exception.ts";
import type { Value } from "../values/value.ts";
import { startEvaluation } from "./start-evaluation.ts";
import { compilePath } from "./compile-path.ts";
import { evaluatePath } from "./evaluate-path.ts";
import { PathNotFound } from "./path-error.ts";

/**
 * Reads a JSONPath from a document as Jayway 2.0.0 does: null where a definite path leads nowhere, a list (an empty one too)
 * for an indefinite path. The result shares its parts with the document. Throws a `JavaException` for a malformed path, and
 * for one that does not go with the document.
 */
export function readPath(document: Value, path: string): Value {
  if (document === null) throw new JavaException("java.lang.IllegalArgumentException", "json object can not be null");
  const compiled = compilePath(path);
  try {
    return evaluatePath({ path: compiled, start: document }, startEvaluation(document));
  } catch (error) {
    if (error instanceof PathNotFound) return null;
    throw error;
  }
}
