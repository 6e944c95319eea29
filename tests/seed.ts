import fc from 'fast-check';

/**
 * The gate tries the same examples every time, so that a commit is either good or not. At a desk they are new ones in
 * every run, and `FC_RUNS=1500 npm test` looks harder.
 */
const runs = Number(process.env.FC_RUNS ?? 0);
fc.configureGlobal({
  ...(process.env.CI !== undefined && { seed: 20_261_122 }),
  ...(runs > 0 && { numRuns: runs }),
});
