import { parseJson } from "../../json/parse-json.ts";
import { readPath } from "../../json-path/read-path.ts";
import { JavaException } from "../../values/java-exception.ts";
import type { Value } from "../../values/value.ts";
import { type Type, UNKNOWN } from "./type.ts";
import { typeOfValue } from "./type-of-value.ts";

/** Tells the types of what JSONPaths find in the sample's payload; each path is looked up once. */
export class BodyTypes {
  readonly #body: string | null;
  readonly #known = new Map<string, Type>();
  #document: Value | undefined;

  constructor(body: string | null) {
    this.#body = body;
  }

  /** What a path finds; without a sample, only where it leads. */
  at(path: string): Type {
    const known = this.#known.get(path) ?? this.#read(path);
    this.#known.set(path, known);
    return known;
  }

  #read(path: string): Type {
    const bodyPath = path.startsWith("$") ? path : `$.${path}`;
    const nothing: Type = { ...UNKNOWN, bodyPath };
    if (this.#body === null) return nothing;
    try {
      this.#document ??= parseJson(this.#body === "" ? "{}" : this.#body);
      const value = readPath(this.#document, path);
      return value === null ? nothing : typeOfValue(value, bodyPath);
    } catch (error) {
      if (error instanceof JavaException) return nothing;
      throw error;
    }
  }
}
