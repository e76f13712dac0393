import { quotePlainly, writeJson } from "../json/write-json.ts";
import { valueAt } from "../methods/arguments.ts";
import { defineMethods, plain } from "../methods/define-methods.ts";
import { BoundedText } from "../values/bounded-text.ts";
import { JavaMap } from "../values/java-map.ts";
import { JavaObject } from "../values/java-object.ts";
import { HASH_MAP } from "../values/map-class.ts";
import type { Value } from "../values/value.ts";
import { Payload } from "./payload.ts";
import { type Situation, toMapOf } from "./situation.ts";

/** Where `$input.params(name)` looks, in this order (documented). */
const PLACES = ["path", "querystring", "header"] as const;

/** `$input`. It prints as nothing (recorded). */
export function createInput(request: Situation["request"] = {}): JavaObject {
  const body = request.body || "{}";
  const payload = new Payload(body);
  const params = new JavaMap(HASH_MAP);
  for (const place of PLACES) params.put(place, toMapOf(HASH_MAP, request[place]));
  const methods = defineMethods<JavaObject>([
    ["getBody", plain(() => body)],
    ["path", [["String", (_, args) => payload.readForTemplate(valueAt(args, 0))]]],
    ["json", [["String", (_, args) => toJson(payload.read(valueAt(args, 0)))]]],
    ["params", [[() => params], ["String", (_, args) => findParam(params, valueAt(args, 0))]]],
  ]);
  return new JavaObject("com.amazonaws.apigateway.Input", methods);
}

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
