import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const DIRECTORY =
  process.env["GATEWRIGHT_CONFORMANCE"] ?? resolve(import.meta.dirname, "../../../../shared/conformance");

/** One case of the wire data: an input, and what AWS's SDKs make of it. */
export interface WireCase {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly expected: {
    readonly method: string | null;
    readonly path: string | null;
    readonly bodyJson: unknown;
    readonly validate: string | null;
    readonly goString: string | null;
  };
}

/** The wire cases, or `null` where the conformance data is not at hand (set GATEWRIGHT_CONFORMANCE to its directory). */
export function readWireCases(): readonly WireCase[] | null {
  const file = resolve(DIRECTORY, "wire/cases.jsonl");
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as WireCase);
}
