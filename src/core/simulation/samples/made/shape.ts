import type { JsonValue } from "../../../integration/json/json.ts";
import { compilePath } from "../../../velocity/json-path/compile-path.ts";
import type { Token } from "../../../velocity/json-path/path.ts";
import { JavaException } from "../../../velocity/values/java-exception.ts";
import { guessValue } from "./guess-value.ts";

/** What is known of a value in a body by what reads it: the members it has, or the elements. */
export class Shape {
  readonly #members = new Map<string, Shape>();
  #element: Shape | undefined;

  get isEmpty(): boolean {
    return this.#members.size === 0 && this.#element === undefined;
  }

  member(name: string): Shape {
    const known = this.#members.get(name) ?? new Shape();
    this.#members.set(name, known);
    return known;
  }

  element(): Shape {
    return (this.#element ??= new Shape());
  }

  /** Where a JSONPath leads; a path that the gateway refuses leads nowhere. */
  at(path: string): Shape {
    try {
      return compilePath(path).tokens.reduce<Shape>(step, this);
    } catch (error) {
      if (error instanceof JavaException) return new Shape();
      throw error;
    }
  }

  /** A value of this shape; `name` is what it is called where it stands. */
  toValue(name: string): JsonValue {
    if (this.#members.size > 0)
      return Object.fromEntries([...this.#members].map(([key, shape]) => [key, shape.toValue(key)]));
    if (this.#element !== undefined) return [this.#element.toValue(name.replace(/s$/, ""))];
    return guessValue(name);
  }
}

function step(shape: Shape, token: Token): Shape {
  switch (token.is) {
    case "properties":
      return token.names.reduce<Shape>((_, name) => shape.member(name), shape);
    case "elements":
    case "any":
    case "filter":
      return shape.element();
    case "root":
    case "scan":
      return shape;
  }
}
