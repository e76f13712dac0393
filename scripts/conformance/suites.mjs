import { readFileSync } from "node:fs";
import { mutate } from "./mutate.mjs";

/** @import { Case } from "./compare.mjs" */
/** @import { Engine } from "./engine.ts" */
/** @import { Oracle } from "./find-oracle.mjs" */

/**
 * Cases that belong together, and which share of them this engine has to give as expected.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} what in a few words, for the table
 * @property {{ readonly agree?: number, readonly accepted?: number, readonly lines?: number }} bar
 * @property {() => readonly Case[]} cases
 */

/** Stress templates and those to mutate begin so far from the typical ones' seeds. */
const FAR = 1_000_000_000;

/**
 * All that the engine is compared on: what was recorded and generated before, the ledger's cases, and fresh ones.
 *
 * @param {Oracle} oracle
 * @param {{ readonly engine: Engine, readonly seed: number, readonly count: number }} run
 * @returns {readonly Suite[]}
 */
export function suitesOf(oracle, { engine, seed, count }) {
  const stored = (/** @type {string} */ name) => JSON.parse(readFileSync(oracle.fileOf(name), "utf8"));
  const fresh = (/** @type {"typical" | "stress"} */ profile, /** @type {number} */ from) =>
    oracle.addExpected(oracle.makeCases(profile, count, from));
  return [
    { name: "airspeed", what: "recorded on AWS", bar: { agree: 1 }, cases: () => stored("airspeed") },
    { name: "v17", what: "Velocity's own tests", bar: { agree: 355 / 361 }, cases: () => stored("v17") },
    { name: "probes", what: "one construct each", bar: { agree: 0.99 }, cases: () => stored("probes") },
    { name: "random-typical", what: "what people write", bar: { agree: 0.999 }, cases: () => stored("random-typical") },
    { name: "random-stress", what: "every construct", bar: { agree: 0.999 }, cases: () => stored("random-stress") },
    {
      name: "ledger",
      what: "the cases on this page",
      bar: { agree: 1 },
      cases: () => oracle.addExpected(ledgerCases(engine, "same")),
    },
    { name: "fresh typical", what: "what people write", bar: { agree: 0.999 }, cases: () => fresh("typical", seed) },
    { name: "fresh stress", what: "every construct", bar: { agree: 0.999 }, cases: () => fresh("stress", seed + FAR) },
    {
      name: "fresh mutated",
      what: "mostly broken",
      bar: { accepted: 0.99, lines: 0.95 },
      cases: () => oracle.addExpected(mutatedCases(oracle, { seed, count: Math.round(count * 1.5), stored })),
    },
  ];
}

/**
 * The ledger's cases: those where the engine gives what Velocity gives, or those where it knowingly differs.
 *
 * @param {Engine} engine
 * @param {"same" | "different"} which
 * @returns {Case[]} expecting what the ledger says of Velocity
 */
export function ledgerCases({ ledger, ledgerSituation }, which) {
  return Object.entries(ledger).flatMap(([id, { cases }]) =>
    cases
      .filter(({ velocity }) => (velocity === undefined) === (which === "same"))
      .map(({ template, output, body, velocity = output }) => ({
        ...ledgerSituation,
        ...(body === undefined ? {} : { request: { ...ledgerSituation.request, body } }),
        id,
        template,
        expected: velocity === null ? { error: { line: null } } : { output: velocity },
      })),
  );
}

/** @param {Oracle} oracle @param {{ seed: number, count: number, stored: (name: string) => Case[] }} run @returns {Case[]} */
function mutatedCases(oracle, { seed, count, stored }) {
  const next = oracle.random(seed);
  const pool = [
    ...["airspeed", "v17", "probes"].flatMap(stored),
    ...oracle.makeCases("typical", 300, seed + 2 * FAR),
    ...oracle.makeCases("stress", 500, seed + 2 * FAR),
  ];
  return Array.from({ length: count }, (_, index) => {
    const one = pool[Math.floor(next() * pool.length)];
    if (one === undefined) throw new Error("There is nothing to mutate");
    return { ...one, id: `mutated-${seed}-${index}`, template: mutate(one.template, next) };
  });
}
