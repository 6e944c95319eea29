import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../node.mjs';
import { writeManyRows } from './manyRows';

/** The command line on a file of so many rows. */
export interface Importing {
  readonly rows: number;
  /** Seconds of processor time, starting included; waiting for other programs is not. */
  readonly seconds: number;
  /** The most memory that it held, in bytes. */
  readonly memory: number;
}

/** Written by the command itself when it ends: what a parent is told of a child differs from system to system. */
const TELL = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
});`;

/** Reads a made-up file of each length by the command line, as JSON that nobody reads. */
export function importing(lengths: readonly number[]): Importing[] {
  const folder = mkdtempSync(join(tmpdir(), 'mapa-importing-'));
  try {
    return lengths.map((rows): Importing => {
      const [file, usage] = [join(folder, `${rows}.csv`), join(folder, `${rows}.json`)];
      writeManyRows(file, rows);
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          `--import=data:text/javascript,${encodeURIComponent(TELL)}`,
          'tools/run.mjs',
          'tools/import.ts',
          file,
          '--json',
        ],
        { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, BENCH_USAGE: usage } },
      );
      if (status !== 0) throw new Error(`the import of ${rows} rows ended with ${status}: ${String(stderr)}`);
      const { seconds, memory } = JSON.parse(readFileSync(usage, 'utf8')) as Omit<Importing, 'rows'>;
      return { rows, seconds, memory };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Time a row takes between two lengths, without what the command takes to start. */
const perRow = (few: Importing, many: Importing): number =>
  (many.seconds - few.seconds) / (many.rows - few.rows);

/** How many rows a second of the last two lengths; how many times as long a row takes there as in the two before. */
export function speedOf(importings: readonly Importing[]): {
  readonly rate: number;
  readonly growth: number;
} {
  const [first, middle, last] = importings.slice(-3);
  if (!first || !middle || !last) return { rate: Number.NaN, growth: Number.NaN };
  return { rate: 1 / perRow(middle, last), growth: perRow(middle, last) / perRow(first, middle) };
}
