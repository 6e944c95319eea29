/** `npm run check`: everything that CI asks, in the order of what fails fastest; stops at the first failure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockProblems } from './lock.mjs';
import { program, PROJECT, runNode } from './node.mjs';
import { sentence } from './tally.mjs';
import { runTests } from './test.mjs';

function json(name) {
  return JSON.parse(readFileSync(join(PROJECT, name), 'utf8'));
}

function lockIsWhole() {
  const problems = lockProblems(json('package-lock.json'), json('package.json'));
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

/** Runs a program of node_modules and says whether it was content. */
const passes = (file, args) => runNode(file, args) === 0;

const STEPS = [
  { name: 'lock file', holds: lockIsWhole },
  { name: 'types (tsc)', holds: () => passes(program('typescript', 'tsc')) },
  { name: 'lint (oxlint)', holds: () => passes(program('oxlint'), ['--deny-warnings']) },
  {
    name: 'format (prettier)',
    holds: () => passes(program('prettier'), ['--check', '.', '--log-level=warn']),
  },
  { name: 'dead code (knip)', holds: () => passes(program('knip')) },
  { name: 'build (vite)', holds: () => passes(program('vite'), ['build', '--logLevel=warn']) },
];

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function failedStep() {
  for (const { name, holds } of STEPS) {
    const since = performance.now();
    const held = holds();
    console.log(`${held ? 'ok    ' : 'FAILED'} ${name}, ${seconds(since)}`);
    if (!held) return name;
  }
  return null;
}

const failed = failedStep();
if (failed) {
  console.log(`\nStopped at: ${failed}. Tests were not run; the step counts as one failure.`);
  console.log(sentence({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
} else {
  const since = performance.now();
  const tally = await runTests({ build: false });
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} tests, ${seconds(since)}\n`);
  console.log(sentence(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
