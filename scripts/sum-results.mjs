/**
 * @typedef {{ passed: number, failed: number }} Sum
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number }} UnitReport vitest's
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number }, errors: readonly unknown[] }} E2eReport Playwright's
 */

/**
 * Gives a line such as `12 passed, 0 failed`. A report that is missing counts as one failure, and so does a test file that
 * could not be run at all.
 *
 * @param {UnitReport | null} unit
 * @param {E2eReport | null} e2e
 */
export function sumResults(unit, e2e) {
  const sums = [unit === null ? NOT_RUN : ofUnit(unit), e2e === null ? NOT_RUN : ofE2e(e2e)];
  const total = (/** @type {keyof Sum} */ name) => sums.reduce((sum, one) => sum + one[name], 0);
  return `${total("passed")} passed, ${total("failed")} failed`;
}

const NOT_RUN = { passed: 0, failed: 1 };

/** @param {UnitReport} report @returns {Sum} */
function ofUnit({ success, numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests) };
}

/** @param {E2eReport} report @returns {Sum} */
function ofE2e({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
