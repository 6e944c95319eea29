export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of Vitest's JSON report that count. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The parts of Playwright's JSON report that count. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** The parts of Vitest's JSON report that say what failed and why. */
export interface VitestFailures {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A file that could not be loaded counts as one failure. */
export function vitestTally(report: VitestReport): Tally;

/** A line for each failure: file, test and the first line of why. */
export function vitestFailures(report: VitestFailures): string[];

/** An error outside any test counts as a failure; so does a test that passed by luck. */
export function playwrightTally(report: PlaywrightReport): Tally;

/** A runner's tally, never better than its exit code; null when it wrote no report. */
export function honest(tally: Tally | null, exitCode: number): Tally;

export function added(tallies: readonly Tally[]): Tally;

/** `12 passed, 0 failed`, and `, 1 skipped` if any. */
export function sentence(tally: Tally): string;
