import { DEFAULT_VIEW } from '../../src/domain/address';
import { asOf } from '../../src/domain/asof';
import { choropleth } from '../../src/domain/choropleth';
import type { IsoDate } from '../../src/domain/dates';
import { NO_FILTER } from '../../src/domain/filter';
import { fundingByArea } from '../../src/domain/funding';
import { placer } from '../../src/domain/placement';
import type { Work } from '../../src/domain/work';
import { madeUpAreas, madeUpWorks } from './madeUp';
import { median } from './visit';

const TODAY = '2026-11-22' as IsoDate;
const WARM = 3;
const ROUNDS = 15;

/** Milliseconds for one number of works: medians of {@link ROUNDS} runs of warm code on cold data. */
export interface Computing {
  readonly works: number;
  readonly fundingByArea: number;
  /** A filter was changed: count again, class, and the value that all painters read. */
  readonly recolour: number;
}

type Task = 'fundingByArea' | 'recolour';

/** Larger than the caches of common processors, in bytes. */
const ELSEWHERE = new Uint8Array(128 * 2 ** 20);

/**
 * A user's filter change finds the caches full of map and not of works. Without this, 10^4 works stay in the cache
 * from one timed run to the next while 10^5 cannot, and the growth would be that of the memory and not of the code.
 */
function forgetWorks(): void {
  for (let at = 0; at < ELSEWHERE.length; at += 64) ELSEWHERE[at] = (ELSEWHERE[at] ?? 0) + 1;
}

function timed(run: () => unknown): number {
  forgetWorks();
  const since = performance.now();
  run();
  return performance.now() - since;
}

/** Both tasks for a number of made-up works. */
function tasks(count: number): Record<Task, () => unknown> {
  const areas = madeUpAreas();
  const works = madeUpWorks(count, areas);
  // By their codes, as most works are placed.
  const place = placer(areas);
  const known = asOf(works, TODAY);
  const quantity = (work: Work) => work.amount;
  const options = { level: 'municipality', filter: NO_FILTER, place, quantity } as const;
  const input = { asOf: known, areas, place, indicators: [], values: [] };
  const filtered = { ...DEFAULT_VIEW, sector: ['road'] as const };
  return {
    fundingByArea: () => fundingByArea(known, options),
    recolour: () => choropleth(input, filtered),
  };
}

/** Runs all sizes in turn, so that a busy moment of the machine hurts each alike and the growth stays true. */
export function compute(counts: readonly number[]): Computing[] {
  const sizes = counts.map((works) => ({ works, run: tasks(works) }));
  const medians = (task: Task): number[] => {
    const times = sizes.map((): number[] => []);
    for (let round = -WARM; round < ROUNDS; round += 1) {
      for (const [index, { run }] of sizes.entries()) {
        const time = timed(run[task]);
        if (round >= 0) times[index]?.push(time);
      }
    }
    return times.map(median);
  };
  const [funding, recolour] = [medians('fundingByArea'), medians('recolour')];
  return counts.map((works, index) => ({
    works,
    fundingByArea: funding[index] ?? Number.NaN,
    recolour: recolour[index] ?? Number.NaN,
  }));
}
