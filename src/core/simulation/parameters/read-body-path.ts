import { Payload } from "../../velocity/gateway/payload.ts";
import { quotePlainly, writeJson } from "../../velocity/json/write-json.ts";
import { BoundedText } from "../../velocity/values/bounded-text.ts";
import { JavaException } from "../../velocity/values/java-exception.ts";
import { print } from "../../velocity/values/print.ts";
import type { Value } from "../../velocity/values/value.ts";
import type { Resolved } from "./resolve-source.ts";

/** A body that sources are looked up in: its text, `{}` for an empty one, and what it says as JSON, parsed at most once. */
export interface Body {
  readonly text: string;
  readonly json: Payload;
}

/** A body to look sources up in. */
export function toBody(body: string): Body {
  const text = body.trim() || "{}";
  return { text, json: new Payload(text) };
}

/**
 * The value of `method.request.body` (without a path) or `method.request.body.JSONPath`. A body that begins as JSON
 * (with a brace, a bracket or a quote) and is none makes the answer 400, whichever of the two is asked for; any other is one
 * text, which no path leads into. Seen in an emulator only.
 */
export function readBodyPath({ text, json }: Body, path: string): Resolved {
  const whole = path === "" ? ({ values: [text], evidence: "inferred" } as const) : null;
  try {
    const found = json.read(whole === null ? `$.${path}` : "$");
    if (whole !== null) return whole;
    if (found === null || found === "") return { missing: `The body has nothing at ${path}`, evidence: "documented" };
    return { values: [toText(found)], evidence: "documented" };
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    if (error.className === "net.minidev.json.parser.ParseException")
      return { invalid: "Invalid JSON in request body" };
    return whole ?? { missing: `${path} cannot be read: ${error.message}`, evidence: "inferred" };
  }
}

/** Lists and objects as JSON. */
function toText(value: Value): string {
  if (typeof value !== "object" || value === null || (value.is !== "map" && value.is !== "list")) return print(value);
  const out = new BoundedText();
  writeJson(out, value, quotePlainly);
  return out.text;
}
