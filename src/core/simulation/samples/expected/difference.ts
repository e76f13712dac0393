import type { JsonValue } from "../../../integration/json/json.ts";

/** A place where what happened is not what was expected. What is not there is absent. */
export interface Difference {
  /** The way to it, such as `backendRequest.body.items[0].sku` or `response.headers["Content-Type"]`. */
  readonly path: string;
  readonly expected?: JsonValue;
  readonly got?: JsonValue;
}

/** A difference in one line. */
export function describeDifference({ path, expected, got }: Difference): string {
  if (expected === undefined) return `${path}: not expected, got ${JSON.stringify(got)}`;
  return `${path}: expected ${JSON.stringify(expected)}, got ${got === undefined ? "nothing" : JSON.stringify(got)}`;
}

/** The way to a member: `.name`, or `["a name"]`. */
export function memberPath(path: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
