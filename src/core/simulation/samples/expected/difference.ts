import type { JsonValue } from "../../../integration/json/json.ts";

/** A place where what happened is not what was expected. What is not there is absent. */
export interface Difference {
  /** The way to it, such as `backendRequest.body.items[0].sku` or `response.headers["Content-Type"]`. */
  readonly path: string;
  readonly expected?: JsonValue;
  readonly got?: JsonValue;
}

/** A difference in one line; of long texts only what lies around the first character that differs. */
export function describeDifference({ path, expected, got }: Difference): string {
  const start = typeof expected === "string" && typeof got === "string" ? commonLength(expected, got) : 0;
  if (expected === undefined) return `${path}: not expected, got ${show(got, start)}`;
  return `${path}: expected ${show(expected, start)}, got ${got === undefined ? "nothing" : show(got, start)}`;
}

/** How much of a long text is shown, and how much of that before the difference. */
const SHOWN = 240;
const BEFORE = 40;

function show(value: JsonValue | undefined, start: number): string {
  const isText = typeof value === "string";
  const text = isText ? value : (JSON.stringify(value) ?? "");
  const from = isText && text.length > SHOWN ? Math.max(0, start - BEFORE) : 0;
  const part = text.slice(from, from + SHOWN);
  const isCut = part.length < text.length;
  const shown = isText ? JSON.stringify(part) : part;
  return isCut ? `${from > 0 ? "…" : ""}${shown}${from + SHOWN < text.length ? "…" : ""}` : shown;
}

function commonLength(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first.charCodeAt(length) === second.charCodeAt(length)) length++;
  return length;
}

/** The way to a member: `.name`, or `["a name"]`. */
export function memberPath(path: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
