import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.mjs';
import { LAUNCH_ARGS, PLAIN_ARGS } from './tools/launch';

/** Set by tools/test.mjs, which builds, serves on a free port and counts; alone, dist is served as it stands. */
const served = process.env['BASE_URL'];
const report = process.env['PLAYWRIGHT_REPORT'];
const alone = 'http://localhost:4174/';

const browser = findBrowser();

/**
 * What WebGL paints, loses and gets back. All other tests run without it, on the SVG map that the product itself falls
 * back to: the same page, marks, buttons and keys, in two fifths of the time on a machine that paints WebGL in software.
 */
const WEBGL = /(lostWebgl|page|paint|svgMap|usb)\.spec\.ts$/;

const launchedWith = (args: readonly string[]) => ({
  launchOptions: { args: [...args], ...(browser ? { executablePath: browser.path } : {}) },
});

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Against a hang, not a clock to pass: software WebGL on a busy machine takes five times as long as on a quiet one.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: served ?? alone,
    browserName: 'chromium',
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    viewport: { width: 1440, height: 900 },
    // Motion off: a test that is about motion turns it on for itself.
    contextOptions: { reducedMotion: 'reduce' },
    // What is kept from one page would answer the next: only the tests of that let it (offline.spec.ts).
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'webgl', testMatch: WEBGL, use: launchedWith(LAUNCH_ARGS) },
    { name: 'drawn', testIgnore: WEBGL, use: launchedWith(PLAIN_ARGS) },
  ],
  ...(served
    ? {}
    : { webServer: { command: 'node tools/serve.mjs 4174', url: alone, reuseExistingServer: true } }),
});
