import { readPath } from "../../velocity/json-path/read-path.ts";
import { quotePlainly, writeJson } from "../../velocity/json/write-json.ts";
import { parseJson } from "../../velocity/json/parse-json.ts";
import { BoundedText } from "../../velocity/values/bounded-text.ts";
import { JavaException } from "../../velocity/values/java-exception.ts";
import { print } from "../../velocity/values/print.ts";
import type { Value } from "../../velocity/values/value.ts";
import type { Resolved } from "./resolve-source.ts";

/**
 * The value of `method.request.body` (without a path) or `method.request.body.JSONPath`. A body that begins as JSON
 * (with a brace, a bracket or a quote) and is none makes the answer 400, whichever of the two is asked for; any other is one
 * text, which no path leads into. Seen in an emulator only.
 */
export function readBodyPath(body: string, path: string): Resolved {
  const text = body.trim() || "{}";
  try {
    const document = parseJson(text);
    if (path === "") return { values: [text], evidence: "inferred" };
    const found = readPath(document, `$.${path}`);
    if (found === null || found === "") return { missing: `The body has nothing at ${path}`, evidence: "documented" };
    return { values: [toText(found)], evidence: "documented" };
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    if (error.className === "net.minidev.json.parser.ParseException")
      return { invalid: "Invalid JSON in request body" };
    return { missing: `${path} is no JSONPath: ${error.message}`, evidence: "inferred" };
  }
}

/** Lists and objects as JSON. */
function toText(value: Value): string {
  if (typeof value !== "object" || value === null || (value.is !== "map" && value.is !== "list")) return print(value);
  const out = new BoundedText();
  writeJson(out, value, quotePlainly);
  return out.text;
}
