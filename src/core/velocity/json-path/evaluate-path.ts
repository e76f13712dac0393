import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaMap } from "../values/java-map.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { type Filter, isDefinite, type Path, type Token } from "./path.ts";
import { invalidPath, PathNotFound } from "./path-error.ts";
import { selectElements } from "./select-elements.ts";

/** Some paths go over the same places again and again: `$..*..*` visits each as often as it has ancestors. */
const MOST_STEPS = 1_000_000;

/** What the evaluation of a path and of the filters within it share. */
export interface Evaluation {
  readonly document: Value;
  readonly accepts: (filter: Filter, element: Value) => boolean;
  steps: number;
}

/** A path and where it starts. */
interface Way {
  readonly path: Path;
  readonly start: Value;
  /** Makes names in `['a','b']` that are not there a failure, as the check for existence does. */
  readonly requiresAll?: boolean;
}

/**
 * What a path leads to from a start: the value where the path is definite, else a list of all. Throws `PathNotFound` where
 * it leads nowhere and a `JavaException` where Jayway fails: an index on what is no list, a filter on a scalar.
 */
export function evaluatePath({ path, start, requiresAll = false }: Way, evaluation: Evaluation): Value {
  const walk = new Walk(path, evaluation, { requiresAll, notesPlaces: false });
  walk.evaluate(0, start);
  if (!path.isDefinite) return new JavaList("net.minidev.json.JSONArray", walk.results);
  const [result] = walk.results;
  if (result === undefined) throw new PathNotFound();
  return result;
}

/** Names and indexes, from the start on. */
export type Place = readonly (string | number)[];

/** Where the values stand that `evaluatePath` gives: members picked together stand where their object does. */
export function findPlaces({ path, start }: Way, evaluation: Evaluation): readonly Place[] {
  const walk = new Walk(path, evaluation, { requiresAll: false, notesPlaces: true });
  walk.evaluate(0, start);
  return walk.places;
}

interface WalkOptions {
  readonly requiresAll: boolean;
  readonly notesPlaces: boolean;
}

class Walk {
  readonly results: Value[] = [];
  readonly places: Place[] = [];
  /** Where the walk is, if that is asked for. */
  readonly #place: (string | number)[] | null;
  readonly #tokens: readonly Token[];
  readonly #evaluation: Evaluation;
  readonly #requiresAll: boolean;
  /** From which token on all are definite. */
  readonly #definiteFrom: number;

  constructor(path: Path, evaluation: Evaluation, { requiresAll, notesPlaces }: WalkOptions) {
    this.#tokens = path.tokens;
    this.#evaluation = evaluation;
    this.#requiresAll = requiresAll;
    this.#place = notesPlaces ? [] : null;
    this.#definiteFrom = path.tokens.findLastIndex((token) => !isDefinite(token)) + 1;
  }

  /** Follows the token at an index, and what comes after it, from a value. */
  evaluate(index: number, from: Value): void {
    if (++this.#evaluation.steps > MOST_STEPS)
      throw new JavaException("java.lang.OutOfMemoryError", "A JSONPath visits far too many places");
    const token = this.#tokens[index];
    if (token === undefined) {
      this.results.push(from);
      if (this.#place !== null) this.places.push([...this.#place]);
      return;
    }
    switch (token.is) {
      case "root":
        return this.evaluate(index + 1, from);
      case "properties":
        return this.#followNames(token.names, index, from);
      case "elements":
        return this.#followElements(token, index, from);
      case "any":
        return this.#followAll(index, from);
      case "scan":
        // Only the path `.` comes so far: `$..`, once it has its start.
        if (this.#isLeaf(index)) throw invalidPath("Current path token is a leaf");
        return this.#scan(index + 1, from);
      case "filter":
        return this.#followFilter(token, index, from);
    }
  }

  /** One step down, by a name or an index. */
  #down(step: string | number, go: () => void): void {
    if (this.#place === null) return go();
    this.#place.push(step);
    try {
      go();
    } finally {
      this.#place.pop();
    }
  }

  #isLeaf(index: number): boolean {
    return index === this.#tokens.length - 1;
  }

  #followNames(names: readonly string[], index: number, from: Value): void {
    if (!isMap(from)) throw new PathNotFound();
    const [name] = names;
    if (names.length === 1 && name !== undefined) return this.#followName(name, index, from);
    if (!this.#isLeaf(index)) throw invalidPath("Multi properties can only be used as path leafs");
    this.evaluate(index + 1, this.#pick(names, from));
  }

  /** A name that is not there ends the whole, but not below or above what is indefinite, unless it is the last. */
  #followName(name: string, index: number, from: JavaMap): void {
    if (from.has(name)) return this.#down(name, () => this.evaluate(index + 1, from.get(name)));
    const isDefiniteFromBefore = this.#definiteFrom <= Math.max(index - 1, 0);
    if (this.#isLeaf(index) || isDefiniteFromBefore || this.#requiresAll) throw new PathNotFound();
  }

  #pick(names: readonly string[], from: JavaMap): JavaMap {
    const picked = new JavaMap();
    for (const name of names) {
      if (from.has(name)) picked.put(name, from.get(name));
      else if (this.#requiresAll) throw new PathNotFound();
    }
    return picked;
  }

  #followElements(token: Extract<Token, { is: "elements" }>, index: number, from: Value): void {
    if (from === null) throw new PathNotFound();
    if (!isList(from)) throw invalidPath("Filter can only be applied to arrays");
    for (const element of selectElements(token, from.items.length)) this.#followElement(element, index, from);
  }

  #followElement(element: number, index: number, from: JavaList): void {
    const value = from.items[element];
    if (value === undefined) throw new PathNotFound();
    this.#down(element, () => this.evaluate(index + 1, value));
  }

  /** In a list, elements that the rest does not go with are left out; in an object one such ends the whole. */
  #followAll(index: number, from: Value): void {
    if (isMap(from)) this.#eachMember(from, (value) => this.evaluate(index + 1, value));
    else if (isList(from)) this.#eachElement(from, (value) => this.#tryEvaluate(index + 1, value));
  }

  #eachMember(map: JavaMap, go: (value: Value) => void): void {
    for (const { key, value } of map.entries()) this.#down(print(key), () => go(value));
  }

  #eachElement(list: JavaList, go: (value: Value) => void): void {
    for (const [index, value] of list.items.entries()) this.#down(index, () => go(value));
  }

  #tryEvaluate(index: number, from: Value): void {
    try {
      this.evaluate(index, from);
    } catch (error) {
      if (!(error instanceof PathNotFound) || this.#requiresAll) throw error;
    }
  }

  #followFilter({ filter }: Extract<Token, { is: "filter" }>, index: number, from: Value): void {
    if (isMap(from)) {
      if (this.#evaluation.accepts(filter, from)) this.evaluate(index + 1, from);
    } else if (isList(from)) {
      this.#eachElement(from, (value) => {
        if (this.#evaluation.accepts(filter, value)) this.evaluate(index + 1, value);
      });
    } else throw invalidPath("Filter can not be applied to primitives");
  }

  /** Looks for the token at an index everywhere below. */
  #scan(index: number, from: Value): void {
    this.#evaluation.steps++;
    if (isMap(from)) {
      if (this.#matches(index, from)) this.evaluate(index, from);
      this.#eachMember(from, (value) => this.#scan(index, value));
    } else if (isList(from)) {
      if (this.#matches(index, from)) this.#followInList(index, from);
      this.#eachElement(from, (value) => this.#scan(index, value));
    }
  }

  /** If more follows, the token itself is passed over and every element taken, whatever it says: `$..[0].id` is `$..[*].id`. */
  #followInList(index: number, from: JavaList): void {
    if (this.#isLeaf(index)) return this.evaluate(index, from);
    this.#eachElement(from, (value) => this.evaluate(index + 1, value));
  }

  #matches(index: number, from: JavaMap | JavaList): boolean {
    const token = this.#tokens[index];
    switch (token?.is) {
      case "properties":
        return isMap(from) && token.names.every((name) => from.has(name));
      case "elements":
        return isList(from);
      case "any":
        return true;
      case "filter":
        return this.#evaluation.accepts(token.filter, from);
      case "root":
      case "scan":
      case undefined:
        return false;
    }
  }
}

function isMap(value: Value): value is JavaMap {
  return value instanceof JavaMap;
}

function isList(value: Value): value is JavaList {
  return value instanceof JavaList;
}
