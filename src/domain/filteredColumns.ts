import type { Level } from './area';
import { admitsAny, matches, type WorkFilter } from './filter';
import { isKnown, sum, UNPUBLISHED, type Kind, type Quantity, type Sum } from './quantity';
import type { Figures, Summed, WorkColumns } from './workColumns';

/** How many works there are, and what they come to. */
export interface Figure {
  readonly works: number;
  readonly sum: Sum;
}

/** What {@link Funding} says in lists of works, in numbers: each work is in one area, shared by several, or unplaced. */
export interface FundingFigures {
  /** `works` lie whole in the area; `shared` with others; `sum`: of all that adds up to the area's figure. */
  readonly byArea: ReadonlyMap<string, Figure & { readonly shared: number }>;
  readonly shared: Figure;
  readonly unplaced: Figure;
}

/** A figure in the making: `quantities` are its addends, of which each kind is known so many times. */
interface Tally extends Record<Kind, number> {
  works: number;
  shared: number;
  quantities: number;
  total: number;
}

const KINDS: readonly Kind[] = ['exact', 'about', 'at_least'];

const emptyTally = (): Tally => ({
  works: 0,
  shared: 0,
  quantities: 0,
  total: 0,
  exact: 0,
  about: 0,
  at_least: 0,
});

/** For each group 1 if the filter lets it pass, else 0. */
function passing({ facets, facetOf, placements, placeOf }: WorkColumns, filter: WorkFilter): Uint8Array {
  const anywhere = { ...filter, in: [] };
  const facetPasses = Uint8Array.from(facets, (facet) => (matches(anywhere, facet, []) ? 1 : 0));
  const placePasses = Uint8Array.from(placements, (where) =>
    admitsAny(filter.in, where.municipality) ? 1 : 0,
  );
  const passes = new Uint8Array(facetOf.length);
  for (let group = 0; group < passes.length; group += 1)
    passes[group] = (facetPasses[facetOf[group] ?? 0] ?? 0) & (placePasses[placeOf[group] ?? 0] ?? 0);
  return passes;
}

function addGroup(tally: Tally, works: number, figures: Figures | null, group: number): void {
  tally.works += works;
  tally.quantities += works;
  if (figures === null) return;
  tally.total += figures.total[group] ?? 0;
  tally.exact += figures.exact[group] ?? 0;
  tally.about += figures.about[group] ?? 0;
  tally.at_least += figures.at_least[group] ?? 0;
}

function addTally(to: Tally, from: Tally): void {
  to.works += from.works;
  to.quantities += from.quantities;
  to.total += from.total;
  for (const kind of KINDS) to[kind] += from[kind];
}

function addShare(tally: Tally, quantity: Quantity): void {
  tally.quantities += 1;
  if (!isKnown(quantity)) return;
  tally.total += quantity.value;
  tally[quantity.kind] += 1;
}

function sumOf(tally: Tally): Sum {
  const kinds = KINDS.filter((kind) => tally[kind] > 0);
  const known = kinds.reduce((count, kind) => count + tally[kind], 0);
  const unpublished = tally.quantities - known;
  // One addend for each kind gives the sum its kind; the first carries the total.
  const addends = kinds.map((kind, at) => ({ kind, value: at === 0 ? tally.total : 0 }));
  return { ...sum([...addends, ...(unpublished > 0 ? [UNPUBLISHED] : [])]), known, unpublished };
}

/**
 * The figures of `fundingByArea` (funding.ts) for works in columns: the very same.
 *
 * Cost: one pass over the groups, far less than reading a column of the works.
 */
export function figuresByArea(
  columns: WorkColumns,
  { filter, level, summed }: { readonly filter: WorkFilter; readonly level: Level; readonly summed: Summed },
): FundingFigures {
  const { placeOf, works, counted, splits } = columns;
  const { of, lists } = columns.areas[level];
  const figures = columns.figures[summed];
  const passes = passing(columns, filter);
  const tallies = lists.map(emptyTally);
  for (let group = 0; group < passes.length; group += 1) {
    if (passes[group] === 0 || counted[group] === 0) continue;
    const tally = tallies[of[placeOf[group] ?? 0] ?? 0];
    if (tally) addGroup(tally, works[group] ?? 0, figures, group);
  }

  const byArea = new Map<string, Tally>();
  const tallyOf = (area: string): Tally => {
    const known = byArea.get(area);
    if (known) return known;
    const fresh = emptyTally();
    byArea.set(area, fresh);
    return fresh;
  };
  const [shared, unplaced] = [emptyTally(), emptyTally()];
  for (const [at, tally] of tallies.entries()) {
    if (tally.works === 0) continue;
    const [only, ...more] = lists[at] ?? [];
    if (only === undefined) addTally(unplaced, tally);
    else if (more.length === 0) addTally(tallyOf(only), tally);
    else {
      addTally(shared, tally);
      for (const area of [only, ...more]) tallyOf(area).shared += tally.works;
    }
  }
  for (const split of splits)
    if (
      split.level === level &&
      split.summed === summed &&
      passes[split.group] === 1 &&
      counted[split.group] === 1
    )
      for (const [area, share] of split.shares) addShare(tallyOf(area), share);

  const figureOf = (tally: Tally) => ({ works: tally.works, sum: sumOf(tally) });
  return {
    byArea: new Map([...byArea].map(([area, tally]) => [area, { ...figureOf(tally), shared: tally.shared }])),
    shared: figureOf(shared),
    unplaced: figureOf(unplaced),
  };
}

/** The rows of the works that the filter lets pass, funded or not, in their order: what a table shows. */
export function rowsOf(columns: WorkColumns, filter: WorkFilter): Uint32Array {
  const { groupOf } = columns;
  const passes = passing(columns, filter);
  const rows = new Uint32Array(groupOf.length);
  let count = 0;
  for (let row = 0; row < groupOf.length; row += 1) {
    rows[count] = row;
    count += passes[groupOf[row] ?? 0] ?? 0;
  }
  return rows.slice(0, count);
}
