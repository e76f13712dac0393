import { JavaException } from "../values/java-exception.ts";

const LONGEST_MESSAGE = 200;

/** The path is malformed, or does not go with the document: the render fails. */
export function invalidPath(message: string): JavaException {
  const shown = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return new JavaException("com.jayway.jsonpath.InvalidPathException", shown);
}

/** The path leads nowhere: `$input.path` answers null. */
export class PathNotFound extends Error {
  constructor() {
    super("The path leads nowhere");
    this.name = "PathNotFound";
  }
}
