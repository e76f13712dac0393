import { compare, sumUp } from "./compare.mjs";
import { renderByVelocityjs } from "./render-by-velocityjs.mjs";

/** @import { Agreement, Case, Outcome } from "./compare.mjs" */
/** @import { Engine } from "./engine.ts" */
/** @import { Suite } from "./suites.mjs" */

/**
 * What a suite came to.
 *
 * @typedef {object} SuiteRun
 * @property {string} name
 * @property {string} what
 * @property {number} cases
 * @property {number} errors how many of them Velocity refuses or fails
 * @property {number} lines how many of those errors name a line
 * @property {Agreement} ours
 * @property {Agreement} velocityjs
 */

/**
 * The figures of a run, as `docs/fidelity-run.json` keeps them.
 *
 * @typedef {object} Run
 * @property {string} date
 * @property {number} seed
 * @property {number} count
 * @property {readonly SuiteRun[]} suites
 */

/**
 * Renders a suite by this engine and by velocityjs.
 *
 * @param {Suite} suite
 * @param {Engine} engine
 * @returns {{ readonly run: SuiteRun, readonly differences: readonly string[] }} the differences of this engine, a line each
 */
export function runSuite({ name, what, cases: makeCases }, engine) {
  const cases = makeCases();
  const ours = cases.map(engine.render);
  const theirs = cases.map((one) => renderByVelocityjs(one, engine));
  const lines = cases.map(({ expected }) => expected.error?.line ?? null);
  const run = {
    name,
    what,
    cases: cases.length,
    errors: cases.filter(({ expected }) => expected.error !== undefined).length,
    lines: lines.filter((line) => line !== null).length,
    ours: sumUp(cases, ours),
    velocityjs: sumUp(cases, theirs),
  };
  return { run, differences: cases.flatMap((one, index) => describeDifference(one, ours[index])) };
}

/**
 * Which of a suite's bars are missed, a sentence each.
 *
 * @param {Suite["bar"]} bar
 * @param {SuiteRun} run
 */
export function missedBars(bar, { name, cases, lines, ours }) {
  const wanted = /** @type {const} */ ([
    ["agree", cases, "come out as expected"],
    ["accepted", cases, "are accepted or refused alike"],
    ["lines", lines, "errors name the line"],
  ]);
  return wanted.flatMap(([key, of, words]) => {
    const least = Math.ceil((bar[key] ?? 0) * of - 1e-9);
    return ours[key] >= least ? [] : [`${name}: ${ours[key]} of ${of} ${words}, ${least} should`];
  });
}

/**
 * Whether Velocity gives what the ledger says that it gives where this engine knowingly differs.
 *
 * @param {readonly Case[]} asked with what Velocity gives
 * @param {readonly Case[]} claimed
 */
export function checkClaims(asked, claimed) {
  const said = new Map(claimed.map((one) => [one.template, one.expected]));
  return asked.map(({ id, template, expected }) => {
    const isSo = compare(expected, said.get(template) ?? { error: { line: null } }).agree;
    return { missed: isSo ? [] : [`${id}: Velocity does not give what the ledger says, but ${describe(expected)}`] };
  });
}

/** @param {Case} one @param {Outcome | undefined} given */
function describeDifference({ id, template, expected }, given) {
  if (given === undefined) return [];
  const { agree, lines } = compare(expected, given);
  if (agree && (lines || (expected.error?.line ?? null) === null)) return [];
  return [`${id} ${shorten(template)}\n    expected ${describe(expected)}\n    given    ${describe(given)}`];
}

/** @param {Outcome} outcome */
function describe(outcome) {
  return outcome.error === undefined ? shorten(outcome.output) : `an error on line ${outcome.error.line ?? "unknown"}`;
}

const MOST_SHOWN = 160;

/** @param {string} text */
function shorten(text) {
  const shown = JSON.stringify(text);
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
}
