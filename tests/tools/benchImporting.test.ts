import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/data/import/readTable';
import { longestTask } from '../../tools/bench/bringing';
import { writeManyRows } from '../../tools/bench/manyRows';

describe(longestTask, () => {
  it('counts processor time on the main thread of the page alone', () => {
    const thread = (tid: number, name: string) => ({
      name: 'thread_name',
      ph: 'M',
      pid: 1,
      tid,
      args: { name },
    });
    const task = (tid: number, tdur: number) => ({
      name: 'RunTask',
      ph: 'X',
      pid: 1,
      tid,
      dur: 9e6,
      tdur,
      args: {},
    });
    const traceEvents = [
      thread(1, 'CrRendererMain'),
      thread(2, 'DedicatedWorker thread'),
      task(1, 40_000),
      task(1, 70_000),
      task(2, 900_000),
    ];
    expect(longestTask(JSON.stringify({ traceEvents }))).toBe(70);
  });
});

describe(writeManyRows, () => {
  it('writes so many rows that are read as works', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mapa-bench-'));
    const file = join(folder, 'rows.csv');
    writeManyRows(file, 500);
    const reading = await readTable(file, readFileSync(file));
    rmSync(folder, { recursive: true });
    expect(reading.ok && reading.table.rows).toHaveLength(500);
    expect(reading.ok && reading.table.header).toHaveLength(12);
  });
});
