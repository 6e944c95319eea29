import { describe, expect, it } from 'vitest';
import { added, honest, playwrightTally, sentence, vitestFailures, vitestTally } from '../../tools/tally.mjs';

const GREEN = { passed: 3, failed: 0, skipped: 0 };

describe(vitestTally, () => {
  it('counts a file that could not be loaded as one failure', () => {
    const tally = vitestTally({
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      ],
    });
    expect(tally).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });
});

describe(vitestFailures, () => {
  it('names file, test and reason in a line each, also for a file that could not be loaded', () => {
    const failed = { status: 'failed', fullName: 'a sum adds up', failureMessages: ['Error: 2\nat line 3'] };
    expect(
      vitestFailures({
        testResults: [
          { name: 'a.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
          { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
          { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
        ],
      }),
    ).toEqual(['FAILED a.test.ts: no such file', 'FAILED b.test.ts › a sum adds up: Error: 2']);
  });
});

describe(playwrightTally, () => {
  it('counts errors outside tests and tests that passed by luck as failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });
});

describe(honest, () => {
  it('believes a green report with a good exit', () => {
    expect(honest(GREEN, 0)).toEqual(GREEN);
  });

  it('counts a failure when a runner crashed, ran nothing or left no report', () => {
    expect(honest(GREEN, 1).failed).toBe(1);
    expect(honest({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
    expect(honest(null, 0).failed).toBe(1);
  });

  it('does not count a failed test twice because the exit was bad too', () => {
    expect(honest({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

describe(sentence, () => {
  it('adds both runners and names skipped tests only if there are any', () => {
    expect(sentence(added([GREEN, { passed: 1, failed: 1, skipped: 0 }]))).toBe('4 passed, 1 failed');
    expect(sentence(added([GREEN, { passed: 1, failed: 0, skipped: 2 }]))).toBe(
      '4 passed, 0 failed, 2 skipped',
    );
  });
});
