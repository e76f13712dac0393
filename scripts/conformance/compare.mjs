/** @import { Situation } from "../../src/core/velocity/gateway/situation.ts" */

/**
 * What a render gives: a text, or an error with its line, `null` where none is named.
 *
 * @typedef {{ readonly output: string, readonly error?: undefined } | { readonly output?: undefined, readonly error: { readonly line: number | null } }} Outcome
 */

/**
 * A template, what it is rendered with, and what Velocity gives.
 *
 * @typedef {Situation & { readonly id: string, readonly template: string, readonly expected: Outcome }} Case
 */

/**
 * How far an engine gives what is expected, as counts of cases.
 *
 * @typedef {object} Agreement
 * @property {number} agree the same text, or an error where one is expected
 * @property {number} accepted refused or failed where that is expected, and nowhere else
 * @property {number} lines an error on the line where it is expected
 */

/**
 * How one case came out.
 *
 * @param {Outcome} expected
 * @param {Outcome} given
 * @returns {{ readonly agree: boolean, readonly accepted: boolean, readonly lines: boolean }}
 */
export function compare(expected, given) {
  const accepted = (expected.error === undefined) === (given.error === undefined);
  const line = expected.error?.line ?? null;
  return {
    agree: accepted && (expected.error !== undefined || given.output === expected.output),
    accepted,
    lines: line !== null && given.error?.line === line,
  };
}

/**
 * Sums up an engine's outcomes.
 *
 * @param {readonly Case[]} cases
 * @param {readonly Outcome[]} outcomes
 * @returns {Agreement}
 */
export function sumUp(cases, outcomes) {
  const sum = { agree: 0, accepted: 0, lines: 0 };
  for (const [index, { expected }] of cases.entries()) {
    const given = outcomes[index];
    if (given === undefined) continue;
    const { agree, accepted, lines } = compare(expected, given);
    sum.agree += Number(agree);
    sum.accepted += Number(accepted);
    sum.lines += Number(lines);
  }
  return sum;
}
