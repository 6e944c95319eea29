/** Runs the programs of node_modules by Node itself: the same on every system, without a shell or npx. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * File of a package's command, e.g. `program('typescript', 'tsc')`.
 * @throws when the package is not installed or has no such command.
 */
export function program(name, command = name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`${name} has no command "${command}"`);
  return fileURLToPath(new URL(file, folder));
}

/**
 * Runs a script with Node in the project's folder, its output in the open and no input.
 * @returns {number} exit code; 1 when a signal ended it.
 */
export function runNode(file, args = [], env = {}) {
  const { status, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}
