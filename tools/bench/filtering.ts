import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Areas } from '../../src/domain/area';
import { asOf } from '../../src/domain/asof';
import { countColumns } from '../../src/domain/countColumns';
import type { IsoDate } from '../../src/domain/dates';
import { figuresByArea } from '../../src/domain/filteredColumns';
import { isFunded, matches, NO_FILTER, type WorkFilter } from '../../src/domain/filter';
import { placer, type Placement } from '../../src/domain/placement';
import { isKnown } from '../../src/domain/quantity';
import { SECTORS, type Work } from '../../src/domain/work';
import { workColumns, type WorkColumns } from '../../src/domain/workColumns';
import { clocked, least } from './compute';
import { madeUpAreas, madeUpWorks } from './madeUp';

const DAY = '2026-11-22' as IsoDate;
/** How many works all rounds together go through. What takes little time has to run often to be compiled to its best. */
const OFTEN = 2e7;
const SELDOM = 3e5;
const CHANGES = 200;
const FUNDERS = Array.from({ length: 12 }, (_, at): readonly string[] => [`F-${at}`]);
/** Different works; more are these again, each with other funders: a million of their own would need a gigabyte. */
const DIFFERENT = 1e5;
/** A million works in columns of 24 bytes a work. */
const COPIED = 24e6;

/** Works under a filter that changes; times in milliseconds, the least of one run after another. */
export interface Filtering {
  readonly works: number;
  readonly groups: number;
  /** To make the columns, once. */
  readonly build: number;
  /** Sums by area; and all that a page asks of a filter: sums, and lists of works by area and by what they are to it. */
  readonly sums: number;
  readonly counted: number;
  /** To read, in one pass, a column each of amounts, kinds, places, and sector with stage: 13 bytes a work. */
  readonly reading: number;
  /** The plain way: objects, `filter` and `reduce`. */
  readonly objects: number;
  /** To copy 24 MB. */
  readonly copying: number;
  /** Bytes, heap and array buffers: what the columns took, all in use with them, and all after {@link CHANGES} changes. */
  readonly memory: { readonly columns: number; readonly before: number; readonly after: number };
}

/** One after another, as somebody who looks around: by sector, place, funder. */
const FILTERS: readonly WorkFilter[] = [
  { ...NO_FILTER, sector: ['road'] },
  { ...NO_FILTER, sector: SECTORS.filter((sector) => sector !== 'road'), funder: ['F-1', 'F-2', 'F-3'] },
  { ...NO_FILTER, in: ['10101', '10105'], stage: ['approved', 'executing'] },
  NO_FILTER,
];

/** A garbage collection at once, which Node keeps from scripts unless asked. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('Node gives no garbage collector to call');
  return () => void collect();
}

function plainColumns(works: readonly Work[]): () => number {
  const amounts = Float64Array.from(works, ({ amount }) => (isKnown(amount) ? amount.value : 0));
  const kinds = Uint8Array.from(works, ({ amount }) => Number(isKnown(amount)));
  const places = Uint16Array.from(works, ({ municipalities: [cut] }) => Number(cut) - 10_000);
  const sorts = Uint16Array.from(works, ({ sector }) => SECTORS.indexOf(sector));
  return () => {
    let read = 0;
    for (let row = 0; row < amounts.length; row += 1)
      read += (amounts[row] ?? 0) + (kinds[row] ?? 0) + (places[row] ?? 0) + (sorts[row] ?? 0);
    return read;
  };
}

const filterAndReduce = (works: readonly Work[], filter: WorkFilter): Record<string, number> =>
  works
    .filter(
      (work) => work.scope === 'roundtable' && isFunded(work) && matches(filter, work, work.municipalities),
    )
    .reduce<Record<string, number>>((sums, { amount, municipalities: [cut = ''] }) => {
      sums[cut] = (sums[cut] ?? 0) + (isKnown(amount) ? amount.value : 0);
      return sums;
    }, {});

/** The mean over all filters, the least of all rounds. */
const overFilters = (rounds: number, run: (filter: WorkFilter) => unknown): number =>
  least(rounds, () => clocked(() => FILTERS.forEach(run))) / FILTERS.length;

const sumsOf = (columns: WorkColumns, filter: WorkFilter) =>
  figuresByArea(columns, { filter, level: 'municipality', summed: 'funded' });

function manyWorks(count: number, areas: Areas): Work[] {
  const different = madeUpWorks(Math.min(count, DIFFERENT), areas);
  return Array.from({ length: count }, (_, at) => {
    const work = different[at % different.length];
    if (work === undefined) throw new Error('no works to make more of');
    return { ...work, funders: FUNDERS[(at + Math.floor(at / DIFFERENT)) % FUNDERS.length] ?? [] };
  });
}

/**
 * Leaves behind what is not the columns': compiled code, the placer's memory, numbers that now stand in boxes. Apart, since
 * a function that goes on holds what it no longer needs.
 */
function firstUse(works: readonly Work[], place: (work: Work) => Placement): void {
  const some = asOf(works.slice(0, DIFFERENT), DAY);
  for (let time = 0; time < 2; time += 1) sumsOf(workColumns(some, place), NO_FILTER);
}

/** Measures filter changes on a number of made-up works. */
export function filtering(many: number): Filtering {
  const areas = madeUpAreas();
  const place = placer(areas);
  const works = manyWorks(many, areas);
  const at = asOf(works, DAY);
  const collect = collector();
  const used = (): number => {
    // What only weak references held goes in a later collection than they do.
    for (let time = 0; time < 4; time += 1) collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  firstUse(works, place);
  const without = used();
  let columns = workColumns(asOf([], DAY), place);
  const build = clocked(() => {
    columns = workColumns(at, place);
  });
  const counter = countColumns(columns, at, place);
  const count = (filter: WorkFilter) => counter(at, { filter, level: 'municipality', summed: 'funded' });
  // It is kept as long as the columns are.
  count(NO_FILTER);
  const before = used();
  for (let change = 0; change < CHANGES; change += 1) {
    const filter = FILTERS[change % FILTERS.length] ?? NO_FILTER;
    count(filter);
  }
  const after = used();

  const often = Math.ceil(OFTEN / many);
  const seldom = Math.ceil(SELDOM / many);
  const read = plainColumns(works);
  const [from, to] = [new Uint8Array(COPIED).fill(1), new Uint8Array(COPIED)];
  return {
    works: many,
    groups: columns.works.length,
    build,
    sums: overFilters(often, (filter) => sumsOf(columns, filter)),
    counted: overFilters(often / 10, count),
    reading: least(often, () => clocked(read)),
    objects: overFilters(seldom, (filter) => filterAndReduce(works, filter)),
    copying: least(often, () => clocked(() => to.set(from))),
    memory: { columns: before - without, before, after },
  };
}
