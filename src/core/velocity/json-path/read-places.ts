import type { Value } from "../values/value.ts";
import { startEvaluation } from "./start-evaluation.ts";
import { compilePath } from "./compile-path.ts";
import { findPlaces, type Place } from "./evaluate-path.ts";
import { PathNotFound } from "./path-error.ts";

/** Where the values stand that `readPath` gives. */
export interface Places {
  readonly places: readonly Place[];
  /** Whether the path means one value; else each place is that of an element of the list that it gives. */
  readonly isDefinite: boolean;
}

/** Tells where in a document the values stand that a JSONPath leads to. Throws where `readPath` does. */
export function readPlaces(document: Value, path: string): Places {
  const compiled = compilePath(path);
  try {
    return {
      places: findPlaces({ path: compiled, start: document }, startEvaluation(document)),
      isDefinite: compiled.isDefinite,
    };
  } catch (error) {
    if (error instanceof PathNotFound) return { places: [], isDefinite: compiled.isDefinite };
    throw error;
  }
}
