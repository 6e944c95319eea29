/** What is wrong with a lock file (version 3), in sentences; empty when nothing is. */
export function lockProblems(
  lock: { packages: Record<string, object> },
  manifest: Record<string, unknown>,
): string[];
