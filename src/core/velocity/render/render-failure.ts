import { JavaException } from "../values/java-exception.ts";

/** Why a render ends with an error. Thrown inside the renderer, never out of it. */
export class RenderFailure extends Error {
  /** Where in the template; `null` where Velocity names no place. */
  readonly offset: number | null;

  constructor(message: string, offset: number | null) {
    super(message);
    this.name = "RenderFailure";
    this.offset = offset;
  }
}

/** Gives a value; what Java throws on the way becomes a failure at a place. */
export function failingAt<Result>(start: number, give: () => Result): Result {
  try {
    return give();
  } catch (error) {
    return throwAt(start, error);
  }
}

/** Throws what was caught on, an exception of Java's as a failure at a place. */
export function throwAt(start: number, error: unknown): never {
  if (error instanceof JavaException) throw new RenderFailure(error.message, start);
  throw error;
}
