/** Finds a Chromium for the tests, or gets one: the tests need a real browser and a fresh machine may have none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const INSTALLED = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Playwright's own download, or null: it names the place whether or not there is anything. */
function playwrightsOwn() {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * A browser that is already here: CHROMIUM_PATH, else Playwright's own, else an installed one, else null.
 * @throws when CHROMIUM_PATH names nothing: a wish must not be overruled in silence.
 */
export function findBrowser() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (existsSync(wished)) return { path: wished, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is "${wished}", and there is no such file`);
  }
  const own = playwrightsOwn();
  if (own) return { path: own, from: "Playwright's download" };
  const path = INSTALLED[process.platform]?.().find((candidate) => existsSync(candidate));
  return path ? { path, from: 'installed on this machine' } : null;
}

/** Runs a command in the open; true when it ended well. */
function ran(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function downloadedByPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return ran(process.execPath, [cli, 'install', 'chromium']);
}

function installedByApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !existsSync('/usr/bin/sudo')) return false;
  const apt = (...args) => (root ? ran('apt-get', args) : ran('sudo', ['-n', 'apt-get', ...args]));
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * {@link findBrowser}, or gets one: by Playwright, else by Debian's apt.
 * @throws when all ways are closed, naming them.
 */
export function ensureBrowser() {
  const here = findBrowser();
  if (here) return here;
  console.log('No Chromium, Chrome or Edge found: getting one.');
  for (const get of [downloadedByPlaywright, installedByApt]) {
    const got = get() && findBrowser();
    if (got) return got;
  }
  throw new Error(
    'No browser for the tests. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, from } = ensureBrowser();
  console.log(`${path} (${from})`);
}
