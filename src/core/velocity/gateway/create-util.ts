import { decodeBase64, encodeBase64 } from "../java/codings/base64.ts";
import { escapeJavaScript } from "../java/codings/escape-java-script.ts";
import { decodeUrl, encodeUrl } from "../java/codings/url-coding.ts";
import { parseJson } from "../json/parse-json.ts";
import { valueAt } from "../methods/arguments.ts";
import { defineMethods, type MethodRow } from "../methods/define-methods.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaObject } from "../values/java-object.ts";
import type { MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";

/** The size of the largest payload; some functions make a text nine times as long. */
const MOST_CHARACTERS = 10_000_000;

/** The six functions of `$util`; there are no others (documented). Each takes a text, and fails on null as Java does. */
const METHODS: MethodTable<JavaObject> = defineMethods<JavaObject>([
  ofText("escapeJavaScript", escapeJavaScript),
  ofText("parseJson", parseJson),
  ofText("urlEncode", encodeUrl),
  ofText("urlDecode", decodeUrl),
  ofText("base64Encode", encodeBase64),
  ofText("base64Decode", decodeBase64),
]);

/** `$util`. It prints as nothing (recorded). */
export function createUtil(): JavaObject {
  return new JavaObject("com.amazonaws.apigateway.Util", METHODS);
}

function ofText(name: string, change: (text: string) => Value): MethodRow<JavaObject> {
  return [name, [["String", (_, args) => changed(name, valueAt(args, 0), change)]]];
}

function changed(name: string, text: Value, change: (text: string) => Value): Value {
  if (typeof text === "string" && text.length > MOST_CHARACTERS)
    throw new JavaException("java.lang.OutOfMemoryError", `The text for $util.${name} is longer than can be held`);
  if (typeof text === "string") return change(text);
  // commons-lang hands null back.
  if (name === "escapeJavaScript") return null;
  throw new JavaException("java.lang.NullPointerException", `$util.${name} needs a text`);
}
