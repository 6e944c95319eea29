/** Counts tests from the reports of both runners, so that a crash or an empty run can never look like success. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @returns {Tally}
 */
export function vitestTally(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What failed in vitest's JSON report, a line each: file, test and the first line of why.
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return report.testResults.flatMap((file) => {
    const line = (test, why) =>
      `FAILED ${file.name}${test && ` › ${test}`}: ${(why ?? '').split('\n', 1)[0]}`;
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return file.status === 'failed' ? [line('', file.message)] : [];
    return tests.map((test) => line(test.fullName, test.failureMessages?.[0]));
  });
}

/**
 * Playwright's JSON report. An error outside any test counts as a failure; so does a test that passed by luck.
 * @returns {Tally}
 */
export function playwrightTally(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * A runner's tally, never better than its exit code: no report, no tests or a bad exit without a failed test is one
 * failure.
 * @param {Tally | null} tally null when the runner wrote no report
 * @returns {Tally}
 */
export function honest(tally, exitCode) {
  if (tally === null) return { passed: 0, failed: 1, skipped: 0 };
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** @param {readonly Tally[]} tallies */
export function added(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** `12 passed, 0 failed`, and `, 1 skipped` if any. @param {Tally} tally */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
