import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Situation } from "./gateway/situation.ts";
import { render } from "./render/render.ts";

const DIRECTORY =
  process.env["GATEWRIGHT_CONFORMANCE"] ?? resolve(import.meta.dirname, "../../../../shared/conformance");

/** A template, what it is rendered with, and what comes out. */
export interface VelocityCase extends Situation {
  readonly id: string;
  readonly template: string;
  readonly expected:
    | { readonly output: string; readonly error?: undefined }
    | { readonly output?: undefined; readonly error: { readonly line: number | null } };
}

/** The cases of a file, or `null` where the conformance data is not at hand (set GATEWRIGHT_CONFORMANCE to its directory). */
export function readVelocityCases(name: string): readonly VelocityCase[] | null {
  const file = resolve(DIRECTORY, "velocity", `${name}.json`);
  // Safe: the folder's README describes the format.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VelocityCase[]) : null;
}

/** What a case gives instead of what is expected; null if it gives that. */
export function difference({ id, template, expected, ...situation }: VelocityCase): object | null {
  const rendering = render(template, situation);
  if (expected.error === undefined) {
    if ("output" in rendering && rendering.output === expected.output) return null;
    return { id, template, expected: expected.output, rendering };
  }
  const { line } = expected.error;
  if ("error" in rendering && (line === null || rendering.error.line === line)) return null;
  return { id, template, expected: expected.error, rendering };
}
