import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseTemplate } from "../parser/parse-template.ts";
import type { Limits } from "../render/limits.ts";
import { render } from "../render/render.ts";
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
  if (error !== undefined && !("error" in rendering && rendering.error === error)) return "rendered though refused";
  if ("error" in rendering) return INNER.test(rendering.error.message) ? rendering.error.message : null;
  if (rendering.output.length > 20_000) return "more output than allowed";
  return FOREIGN.test(rendering.output) ? rendering.output : null;
}

/** What nothing as short as this should end in. */
const INNER = /deeper than can be followed|StackOverflow|undefined/;

test.each([
  ["the language's bits in any order", 60_000, bitTemplates],
  ["templates made by the grammar", 20_000, grammarTemplates],
  ["templates that are nearly right", 20_000, mutatedTemplates],
])("answers %s with an output or a refusal, %d times", (_, numRuns, templates) => {
  fc.assert(
    fc.property(templates, (template) => faultOf(template) === null),
    { seed: 17, numRuns },
  );
});

test("makes templates of which many are accepted, and many refused", () => {
  const shares = [bitTemplates, grammarTemplates, mutatedTemplates].map((templates) => {
    const sample = fc.sample(templates, { seed: 17, numRuns: 1000 });
    return Math.round(sample.filter((template) => parseTemplate(template).errors.length === 0).length / 100);
  });
  expect(shares).toEqual([2, 10, 5]);
});
