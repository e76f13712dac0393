/**
 * @param {{ numPassedTests: number, numFailedTests: number } | null} unit vitest's JSON report
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors?: readonly unknown[] } | null} e2e
 * Playwright's JSON report
 * @returns {string} such as `12 passed, 0 failed`; a report that is missing counts as one failure, and so does an error
 * outside of any test
 */
export function sumResults(unit, e2e) {
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0) + (e2e?.stats.flaky ?? 0);
  const failed = (unit?.numFailedTests ?? 1) + (e2e === null ? 1 : e2e.stats.unexpected + (e2e.errors?.length ?? 0));
  return `${passed} passed, ${failed} failed`;
}
