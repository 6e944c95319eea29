/**
 * Runs a TypeScript script of this repository: node tools/run.mjs FILE.ts [arguments].
 * Node 20 reads no TypeScript by itself; Vite, which is here anyway, does. The script exports
 * `main(args: string[]): Promise<void>`; an error is told in one line, with its stack when DEBUG is set.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node tools/run.mjs FILE.ts [arguments]');
  process.exit(2);
}

try {
  // Scripts see the arguments as if Node had started them.
  process.argv = [process.argv[0] ?? 'node', resolve(file), ...args];
  const before = process.env.NODE_ENV;
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
  // The runner calls itself "development", and a build that the script starts would inherit it: React's slow half.
  if (before === undefined) delete process.env.NODE_ENV;
  if (typeof module.main !== 'function') throw new Error(`${file} exports no function "main"`);
  await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
