import type { Header } from "../stage.ts";

/** Headers to look at, a line each. */
export function showHeaders(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join("\n");
}
