import { JavaException } from "../values/java-exception.ts";

/** The path is malformed, or does not go with the document: the render fails. */
export function invalidPath(message: string): JavaException {
  return new JavaException("com.jayway.jsonpath.InvalidPathException", message);
}

/** The path leads nowhere: `$input.path` answers null. */
export class PathNotFound extends Error {
  constructor() {
    super("The path leads nowhere");
    this.name = "PathNotFound";
  }
}
