import { writeFileSync } from "node:fs";
import { CONSTRUCTS } from "./constructs.mjs";
import { mutate } from "./mutate.mjs";

/** @import { Oracle } from "./find-oracle.mjs" */

/** The same seed makes the same files. */
const SEED = 4_200_000;

/** Longer templates are left to `npm run conformance`. */
const MOST_CHARACTERS = 320;

/**
 * Makes the golden files anew: templates with what Velocity 1.7 gives. Each line is `[template, output]` or
 * `[template, null, line]`, the first line what all are rendered with.
 *
 * @param {string} folder
 * @param {Oracle} oracle
 * @returns {number} how many templates they hold
 */
export function writeGoldens(folder, oracle) {
  const [first] = oracle.makeCases("typical", 1, SEED);
  if (first === undefined) throw new Error("The generator gave nothing");
  const { id, request, context, stageVariables } = first;
  const situation = { request, context, stageVariables };
  let written = 0;
  for (const [name, texts] of Object.entries(templatesOf(oracle))) {
    const cases = oracle.addExpected([...texts].map((one) => ({ ...situation, id, template: one, expected: NOTHING })));
    const lines = cases.map(({ template: text, expected }) =>
      JSON.stringify(expected.error === undefined ? [text, expected.output] : [text, null, expected.error.line]),
    );
    writeFileSync(`${folder}/${name}.golden.jsonl`, `${[JSON.stringify(situation), ...lines].join("\n")}\n`);
    written += lines.length;
  }
  return written;
}

const NOTHING = { output: "" };

/** @param {Oracle} oracle @returns {Record<string, Set<string>>} by file */
function templatesOf(oracle) {
  const next = oracle.random(SEED);
  const generated = [...shortOnes(oracle, "typical", 350), ...shortOnes(oracle, "stress", 350)];
  const mutated = Array.from({ length: 450 }, () => mutate(pickFrom(generated, next), next));
  return { constructs: new Set(constructs(next)), generated: new Set(generated), mutated: new Set(mutated) };
}

/** @param {Oracle} oracle @param {"typical" | "stress"} profile @param {number} count */
function shortOnes(oracle, profile, count) {
  return oracle
    .makeCases(profile, count * 10, SEED)
    .map(({ template }) => template)
    .filter(({ length }) => length <= MOST_CHARACTERS)
    .slice(0, count);
}

/** @param {() => number} next */
function* constructs(next) {
  for (const { count, make } of CONSTRUCTS) {
    const found = new Set();
    for (let tries = count * 20; tries > 0 && found.size < count; tries--)
      found.add(make((list) => pickFrom(list, next)));
    yield* found;
  }
}

/** @template T @param {readonly T[]} list @param {() => number} next @returns {T} */
function pickFrom(list, next) {
  const found = list[Math.floor(next() * list.length)];
  if (found === undefined) throw new Error("There is nothing to pick");
  return found;
}
