import { parseJson } from "../json/parse-json.ts";
import { readPath } from "../json-path/read-path.ts";
import { copyValue } from "../values/copy-value.ts";
import { JavaException } from "../values/java-exception.ts";
import type { Value } from "../values/value.ts";

/** A payload, parsed once it is asked for. Each read acts as if it had been parsed anew. */
export class Payload {
  readonly #body: string;
  #document: Value | undefined;
  #isHandedOut = false;

  constructor(body: string) {
    this.#body = body;
  }

  /** What a JSONPath leads to, shared with later reads: to look at only. */
  read(path: Value): Value {
    this.#document ??= parseJson(this.#body);
    if (typeof path !== "string")
      throw new JavaException("java.lang.IllegalArgumentException", "path can not be null or empty");
    return readPath(this.#document, path);
  }

  /**
   * The same, for a template to keep and to change. The first list or map is handed out itself, and what is asked for later
   * parsed anew: most templates read `$` and no more.
   */
  readForTemplate(path: Value): Value {
    const value = this.read(path);
    if (typeof value !== "object" || value === null) return value;
    if (this.#isHandedOut) return copyValue(value);
    this.#isHandedOut = true;
    this.#document = undefined;
    return value;
  }
}
