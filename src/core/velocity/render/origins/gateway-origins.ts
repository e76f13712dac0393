import { placeOfParam } from "../../gateway/create-input.ts";
import { type Places, readPlaces } from "../../json-path/read-places.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { callMethod } from "../evaluate/access.ts";
import { NO_ORIGIN, type Origin, originAt, originOfAll, type Traced } from "./origin.ts";
import type { Origins } from "./origins.ts";
import type { Read } from "./read.ts";

const BODY: Read = { source: "body", path: [] };
const PARAMS: Read = { source: "params", path: [] };

/** Where what the gateway's objects give comes from. */
export class GatewayOrigins {
  readonly #origins: Origins;
  readonly #input: Value;
  readonly #util: Value;
  #document: Value | undefined;

  /** Takes the scope that a render begins with, and notes what stands in it. */
  constructor(scope: ReadonlyMap<string, Value>, origins: Origins) {
    this.#origins = origins;
    this.#input = scope.get("input") ?? null;
    this.#util = scope.get("util") ?? null;
    for (const [name, value] of scope) {
      if (name === "context" || name === "stageVariables")
        this.#origins.keep(value, originAt({ source: name, path: [] }));
      else if (value !== this.#input && value !== this.#util)
        this.#origins.setVariable(name, this.#origins.keepAll(value, { source: "variables", path: [name] }));
    }
  }

  /** Of what a method or a getter gave; null if there is nothing special about it. */
  ofCall(name: string, self: Value, { args, value }: { args: readonly Traced<Value>[]; value: Value }): Origin | null {
    const [first] = args;
    if (self === this.#util) return name === "parseJson" ? this.#ofParsed(first, value) : null;
    if (self !== this.#input) return null;
    switch (name) {
      case "getBody":
      case "body":
      case "Body":
        return { reads: [BODY], jsonOf: BODY };
      case "path":
        return this.#ofPath(first, value);
      case "json":
        return this.#ofJson(first);
      case "params":
        return first === undefined ? originAt(PARAMS) : this.#ofParam(first.value);
      default:
        return null;
    }
  }

  #ofPath(path: Traced<Value> | undefined, value: Value): Origin {
    const { places, isDefinite } = this.#placesOf(path);
    const reads = places.map((place): Read => ({ source: "body", path: place }));
    if (isDefinite || !(value instanceof JavaList))
      return reads[0] === undefined ? NO_ORIGIN : this.#origins.keepAll(value, reads[0]);
    const elements = reads.map((read, index) => this.#origins.keepAll(value.items[index] ?? null, read));
    return this.#origins.keepMembers(value, new Map(elements.entries()));
  }

  #ofJson(path: Traced<Value> | undefined): Origin {
    const { places, isDefinite } = this.#placesOf(path);
    const reads = places.map((place): Read => ({ source: "body", path: place }));
    const [only] = reads;
    if (isDefinite) return only === undefined ? NO_ORIGIN : { reads, jsonOf: only };
    return originOfAll(reads.map((read) => originAt(read)));
  }

  #placesOf(path: Traced<Value> | undefined): Places {
    this.#document ??= callMethod(this.#input ?? "", "path", ["$"])?.value ?? null;
    return readPlaces(this.#document, print(path?.value ?? null));
  }

  #ofParam(name: Value): Origin {
    const params = callMethod(this.#input ?? "", "params", [])?.value;
    const place = params instanceof JavaMap ? placeOfParam(params, name) : undefined;
    return place === undefined ? NO_ORIGIN : originAt({ source: "params", path: [place, print(name)] });
  }

  /** `$util.parseJson($input.body)` is the body again; any other text made into values is something new. */
  #ofParsed(text: Traced<Value> | undefined, value: Value): Origin | null {
    const place = text?.origin.jsonOf;
    return place === undefined ? null : this.#origins.keepAll(value, place);
  }
}
