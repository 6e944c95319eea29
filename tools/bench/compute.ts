import { DEFAULT_VIEW } from '../../src/domain/address';
import type { Areas } from '../../src/domain/area';
import { asOf } from '../../src/domain/asof';
import { choropleth } from '../../src/domain/choropleth';
import type { IsoDate } from '../../src/domain/dates';
import { NO_FILTER } from '../../src/domain/filter';
import { countWorks } from '../../src/domain/funding';
import { placer } from '../../src/domain/placement';
import type { Work } from '../../src/domain/work';
import { madeUpAreas, madeUpWorks } from './madeUp';
import { median } from './visit';

const TODAY = '2026-11-22' as IsoDate;
const WARM = 3;
/**
 * The fewer works are parts of the most, up to ten in a row: a processor learns by heart which way the same 10^4 works
 * go, which it can't with 10^5, and only one run in ten of them would meet the garbage collector. The growth would be
 * theirs and not the code's.
 */
const PARTS = 10;
const ROUNDS = 15;

/** Milliseconds for one number of works: medians of {@link ROUNDS} runs of warm code on cold data. */
export interface Computing {
  readonly works: number;
  readonly counted: number;
  /** A filter was changed: count again, class, and the value that all painters read. */
  readonly recolour: number;
}

type Task = 'counted' | 'recolour';

/** Larger than the caches of common processors, in bytes. */
const ELSEWHERE = new Uint8Array(128 * 2 ** 20);

/**
 * A user's filter change finds the caches full of map and not of works. Without this, 10^4 works stay in the cache
 * from one timed run to the next while 10^5 cannot, and the growth would be that of the memory and not of the code.
 */
function forgetWorks(): void {
  for (let at = 0; at < ELSEWHERE.length; at += 64) ELSEWHERE[at] = (ELSEWHERE[at] ?? 0) + 1;
}

/** Milliseconds of one run, of several in a row, that finds the caches full of other things. */
export function timed(runs: readonly (() => unknown)[]): number {
  forgetWorks();
  return (
    clocked(() => {
      for (const run of runs) run();
    }) / runs.length
  );
}

/** Milliseconds of one run, as it is. */
export function clocked(run: () => unknown): number {
  const since = performance.now();
  run();
  return performance.now() - since;
}

/** The least of several times: other programs can only add to one. */
export const least = (rounds: number, time: (round: number) => number): number =>
  Math.min(...Array.from({ length: rounds }, (_, round) => time(round)));

/** Both tasks for some made-up works. */
function tasks(works: readonly Work[], areas: Areas): Record<Task, () => unknown> {
  // By their codes, as most works are placed.
  const place = placer(areas);
  const known = asOf(works, TODAY);
  const count = countWorks(place);
  const asked = { level: 'municipality', filter: NO_FILTER, summed: 'funded' } as const;
  const input = { asOf: known, areas, place, indicators: [], values: [] };
  const filtered = { ...DEFAULT_VIEW, sector: ['road'] as const };
  return {
    counted: () => count(known, asked),
    recolour: () => choropleth(input, filtered),
  };
}

/** Runs all sizes in turn, so that a busy moment of the machine hurts each alike and the growth stays true. */
export function compute(counts: readonly number[]): Computing[] {
  const areas = madeUpAreas();
  const all = madeUpWorks(Math.max(...counts), areas);
  const sizes = counts.map((count) =>
    Array.from({ length: Math.min(PARTS, Math.floor(all.length / count)) }, (_, part) =>
      tasks(all.slice(part * count, (part + 1) * count), areas),
    ),
  );
  const medians = (task: Task): number[] => {
    const times = sizes.map((): number[] => []);
    for (let round = -WARM; round < ROUNDS; round += 1) {
      for (const [index, parts] of sizes.entries()) {
        const time = timed(parts.map((part) => part[task]));
        if (round >= 0) times[index]?.push(time);
      }
    }
    return times.map(median);
  };
  const [funding, recolour] = [medians('counted'), medians('recolour')];
  return counts.map((works, index) => ({
    works,
    counted: funding[index] ?? Number.NaN,
    recolour: recolour[index] ?? Number.NaN,
  }));
}
