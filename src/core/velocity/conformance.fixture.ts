import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Situation } from "./gateway/situation.ts";

const DIRECTORY =
  process.env["GATEWRIGHT_CONFORMANCE"] ?? resolve(import.meta.dirname, "../../../../shared/conformance");

/** A template, what it is rendered with, and what comes out. */
export interface VelocityCase extends Situation {
  readonly id: string;
  readonly template: string;
  readonly expected: { readonly output?: string; readonly error?: { readonly line: number | null } };
}

/** The cases of a file, or `null` where the conformance data is not at hand (set GATEWRIGHT_CONFORMANCE to its directory). */
export function readVelocityCases(name: string): readonly VelocityCase[] | null {
  const file = resolve(DIRECTORY, "velocity", `${name}.json`);
  // Safe: the folder's README describes the format.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VelocityCase[]) : null;
}
