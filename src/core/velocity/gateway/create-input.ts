import { quotePlainly, writeJson } from "../json/write-json.ts";
import { valueAt } from "../methods/arguments.ts";
import { defineMethods, plain } from "../methods/define-methods.ts";
import { BoundedText } from "../values/bounded-text.ts";
import { JavaMap } from "../values/java-map.ts";
import { JavaObject } from "../values/java-object.ts";
import { HASH_MAP } from "../values/map-class.ts";
import type { MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { Payload } from "./payload.ts";
import { type Situation, toMapOf } from "./situation.ts";

/** Where `$input.params(name)` looks, in this order (documented). */
const PLACES = ["path", "querystring", "header"] as const;

/** `$input`. It prints as nothing (recorded). */
export function createInput(request: Situation["request"] = {}): JavaObject {
  return new Input(request);
}

class Input extends JavaObject {
  readonly body: string;
  readonly payload: Payload;
  readonly #request: Request;
  #params: JavaMap | undefined;

  constructor(request: Request) {
    super("com.amazonaws.apigateway.Input", METHODS);
    this.#request = request;
    this.body = request.body || "{}";
    this.payload = new Payload(this.body);
  }

  /** What `params()` gives: made once it is asked for, and then the same. */
  get params(): JavaMap {
    this.#params ??= toParams(this.#request);
    return this.#params;
  }
}

type Request = NonNullable<Situation["request"]>;

function toParams(request: Request): JavaMap {
  const params = new JavaMap(HASH_MAP);
  for (const place of PLACES) params.put(place, toMapOf(HASH_MAP, request[place]));
  return params;
}

const METHODS: MethodTable<Input> = defineMethods<Input>([
  ["getBody", plain((self) => self.body)],
  ["path", [["String", (self, args) => self.payload.readForTemplate(valueAt(args, 0))]]],
  ["json", [["String", (self, args) => toJson(self.payload.read(valueAt(args, 0)))]]],
  ["params", [[(self) => self.params], ["String", (self, args) => findParam(self.params, valueAt(args, 0))]]],
]);

/** No match and JSON's null are `""`: two quotes. */
function toJson(value: Value): string {
  if (value === null) return '""';
  const out = new BoundedText();
  writeJson(out, value, quotePlainly);
  return out.text;
}

function findParam(params: JavaMap, name: Value): Value {
  const place = placeOfParam(params, name);
  const map = place === undefined ? null : params.get(place);
  return map instanceof JavaMap ? map.get(name) : "";
}

/** Which of the maps of `$input.params()` answers for a name. */
export function placeOfParam(params: JavaMap, name: Value): string | undefined {
  return PLACES.find((place) => {
    const map = params.get(place);
    return map instanceof JavaMap && map.get(name) !== null;
  });
}
