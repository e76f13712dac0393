import type { JsonValue } from "../../../integration/json/json.ts";
import { compilePath } from "../../../velocity/json-path/compile-path.ts";
import type { Token } from "../../../velocity/json-path/path.ts";
import { JavaException } from "../../../velocity/values/java-exception.ts";
import { guessValue } from "./guess-value.ts";

/** Nothing that is read lies deeper; a template that goes on and on makes no deeper body. */
const MOST_LEVELS = 30;

/** What is known of a value in a body by what reads it: the members it has, or the elements. */
export class Shape {
  readonly #level: number;
  readonly #members = new Map<string, Shape>();
  #element: Shape | undefined;

  constructor(level = 0) {
    this.#level = level;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0 && this.#element === undefined;
  }

  member(name: string): Shape {
    if (this.#level >= MOST_LEVELS) return this;
    const known = this.#members.get(name) ?? new Shape(this.#level + 1);
    this.#members.set(name, known);
    return known;
  }

  element(): Shape {
    if (this.#level >= MOST_LEVELS) return this;
    return (this.#element ??= new Shape(this.#level + 1));
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
