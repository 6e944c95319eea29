/**
 * `npm test`: builds, runs the tests in Node, gets a browser, runs the browser tests against the built product, and
 * ends with one line that counts both. `--no-build` takes dist as it stands.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { program, PROJECT, runNode } from './node.mjs';
import { serve } from './serve.mjs';
import { added, honest, playwrightTally, sentence, vitestFailures, vitestTally } from './tally.mjs';

const REPORTS = join(PROJECT, 'node_modules', '.cache', 'mapa');

/** Where a runner writes its report; an old one is removed, so that it cannot be taken for a new one. */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function nodeTests() {
  const report = freshReport('vitest');
  const code = runNode(program('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const written = read(report);
  return {
    tally: honest(written && vitestTally(written), code),
    failures: written ? vitestFailures(written) : [],
  };
}

/** Not by {@link runNode}: this process is the server of these tests and must stay awake. */
async function browserTests() {
  const { path, from } = ensureBrowser();
  console.log(`\nBrowser: ${path} (${from})`);
  const report = freshReport('playwright');
  const site = await serve({ root: join(PROJECT, 'dist') });
  try {
    const child = spawn(process.execPath, [program('@playwright/test', 'playwright'), 'test'], {
      cwd: PROJECT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, BASE_URL: site.url, CHROMIUM_PATH: path, PLAYWRIGHT_REPORT: report },
    });
    const code = await new Promise((ok, fail) => child.once('error', fail).once('exit', ok));
    const written = read(report);
    return honest(written && playwrightTally(written), code ?? 1);
  } finally {
    await site.close();
  }
}

/**
 * Runs both kinds of tests, the second also when the first failed, so that one run tells everything.
 * @param {{ build: boolean }} options
 */
export async function runTests({ build }) {
  if (build && runNode(program('vite'), ['build']) !== 0) return honest(null, 1);
  const inNode = nodeTests();
  const inBrowser = await browserTests().catch((error) => {
    console.error(`Browser tests did not run: ${error.message}`);
    return honest(null, 1);
  });
  // Again, after the browser's hundreds of lines: the end of the output is what a reader of CI sees.
  for (const line of inNode.failures) console.error(line);
  return added([inNode.tally, inBrowser]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tally = await runTests({ build: !process.argv.includes('--no-build') });
  console.log(`\n${sentence(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
