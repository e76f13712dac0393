import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { VelocityCase } from "../conformance.fixture.ts";
import type { Situation } from "../gateway/situation.ts";

/** The golden files: single constructs, whole templates, and such with something broken. */
export const GOLDENS = ["constructs", "generated", "mutated"] as const;

/**
 * The templates of a golden file with what Velocity 1.7 makes of them (`npm run conformance -- --goldens` writes it). Its first
 * line is what all are rendered with, each further one `[template, output]` or `[template, null, the error's line]`.
 */
export function readGoldens(name: (typeof GOLDENS)[number]): readonly VelocityCase[] {
  const file = readFileSync(resolve(import.meta.dirname, `${name}.golden.jsonl`), "utf8");
  const [head = "{}", ...lines] = file.trimEnd().split("\n");
  const situation = JSON.parse(head) as Situation;
  return lines.map((text, index) => {
    const [template, output, line] = JSON.parse(text) as GoldenLine;
    const expected = output === null ? { error: { line } } : { output };
    return { ...situation, id: `${name}, line ${index + 2}`, template, expected };
  });
}

type GoldenLine = [template: string, output: string | null, line: number | null];
