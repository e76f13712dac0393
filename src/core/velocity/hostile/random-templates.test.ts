import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseTemplate } from "../parser/parse-template.ts";
import type { Limits } from "../render/limits.ts";
import { render, type Rendering } from "../render/render.ts";
import { bitTemplates, grammarTemplates, mutatedTemplates, SITUATION } from "./random-templates.fixture.ts";

/** Small enough that whatever loops, loops for a moment. */
const LIMITS: Partial<Limits> = { steps: 3_000, characters: 20_000, rounds: 50, levels: 30 };

/** How JavaScript's own objects print. */
const FOREIGN = /native code|\[object |function|undefined/;

/** What is wrong with how a template is answered; null if nothing is. */
function faultOf(template: string): string | null {
  const parsed = parseTemplate(template);
  const rendering = render(parsed, { ...SITUATION, limits: LIMITS });
  const [error] = parsed.errors;
  if (error !== undefined) return "error" in rendering && rendering.error === error ? null : "rendered though refused";
  if (!isSame(rendering, render(parsed, { ...SITUATION, limits: LIMITS, withSpans: true })))
    return "otherwise with spans";
  if ("error" in rendering) return INNER.test(rendering.error.message) ? rendering.error.message : null;
  if (rendering.output.length > 20_000) return "more output than allowed";
  return FOREIGN.test(rendering.output) ? rendering.output : null;
}

/** Whether a render comes to the same when it is traced, span by span. */
function isSame(plain: Rendering, traced: Rendering): boolean {
  if ("error" in plain || "error" in traced)
    return "error" in plain && "error" in traced && plain.error.message === traced.error.message;
  const pieces = traced.spans.map(({ start, end }) => traced.output.slice(start, end));
  return plain.output === traced.output && pieces.join("") === plain.output;
}

/** What nothing as short as this should end in. */
const INNER = /deeper than can be followed|StackOverflow|undefined/;

const KINDS = [
  ["the language's bits in any order", bitTemplates, 8],
  ["templates made by the grammar", grammarTemplates, 1],
  ["templates that are nearly right", mutatedTemplates, 1],
] as const;

/** So many at a time, each with a seed of its own. */
const AT_ONCE = 10_000;

test.each(
  KINDS.flatMap(([what, templates, times]) =>
    Array.from({ length: times }, (_, index) => ({ what, templates, seed: 17 + index })),
  ),
)("answers 10,000 of $what with an output or a refusal (seed $seed)", ({ templates, seed }) => {
  fc.assert(
    fc.property(templates, (template) => faultOf(template) === null),
    { seed, numRuns: AT_ONCE },
  );
});

test("tries templates of which tenths are accepted: of bits 5, by the grammar 7, nearly right 4", () => {
  const tenths = [bitTemplates, grammarTemplates, mutatedTemplates].map((templates) => {
    const sample = fc.sample(templates, { seed: 17, numRuns: 1000 });
    return Math.round(sample.filter((template) => parseTemplate(template).errors.length === 0).length / 100);
  });
  expect(tenths).toEqual([5, 7, 4]);
});
