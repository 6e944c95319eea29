import type { Level } from './area';
import { admitsAny, isFunded, matches, type WorkFilter } from './filter';
import { isKnown, sum, UNPUBLISHED, type Kind, type Quantity, type Sum } from './quantity';
import type { Facet, Figures, Summed, WorkColumns } from './workColumns';

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

/** Whether the filter lets works of a facet pass, wherever they lie. */
function passing(filter: WorkFilter): (facet: Facet) => boolean {
  const anywhere = { ...filter, in: [] };
  return (facet) => matches(anywhere, facet, []);
}

/**
 * Adds the groups from `from` to before `end`, each times the 1 or 0 of its facet: to ask "does it pass?" would be a
 * wrong guess of the processor at every other group, and take longer than the sum.
 */
function addGroups(
  tally: Tally,
  { facetOf, works }: WorkColumns,
  figures: Figures | null,
  factors: Float64Array,
  [from, end]: readonly [number, number],
): void {
  let [count, total, exact, about, atLeast] = [0, 0, 0, 0, 0];
  for (let group = from; group < end; group += 1)
    count += (factors[facetOf[group] ?? 0] ?? 0) * (works[group] ?? 0);
  if (figures !== null) {
    for (let group = from; group < end; group += 1) {
      const factor = factors[facetOf[group] ?? 0] ?? 0;
      total += factor * (figures.total[group] ?? 0);
      exact += factor * (figures.exact[group] ?? 0);
      about += factor * (figures.about[group] ?? 0);
      atLeast += factor * (figures.at_least[group] ?? 0);
    }
  }
  tally.works += count;
  tally.quantities += count;
  tally.total += total;
  tally.exact += exact;
  tally.about += about;
  tally.at_least += atLeast;
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
  const { facets, placements, groupsAt, splits } = columns;
  const { of, lists } = columns.areas[level];
  const figures = summed === 'works' ? null : columns.figures[summed];
  const passes = passing(filter);
  const factors = Float64Array.from(facets, (facet) =>
    Number(facet.scope === 'roundtable' && isFunded(facet) && passes(facet)),
  );
  const within = placements.map(({ municipality }) => admitsAny(filter.in, municipality));
  const tallies = lists.map(emptyTally);
  for (const [place, inside] of within.entries()) {
    const tally = tallies[of[place] ?? 0];
    if (tally && inside)
      addGroups(tally, columns, figures, factors, [groupsAt[place] ?? 0, groupsAt[place + 1] ?? 0]);
  }
  if (summed === 'works') for (const tally of tallies) tally.total = tally.exact = tally.works;

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
    if (split.level === level && split.summed === summed && within[split.place] && factors[split.facet] === 1)
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
  const { groupOf, facetOf, facets, placements, groupsAt } = columns;
  const facetPasses = facets.map(passing(filter)).map(Number);
  const passes = Uint8Array.from(facetOf, (facet) => facetPasses[facet] ?? 0);
  for (const [place, { municipality }] of placements.entries())
    if (!admitsAny(filter.in, municipality)) passes.fill(0, groupsAt[place], groupsAt[place + 1]);
  const rows = new Uint32Array(groupOf.length);
  let count = 0;
  for (let row = 0; row < groupOf.length; row += 1) {
    rows[count] = row;
    count += passes[groupOf[row] ?? 0] ?? 0;
  }
  return rows.slice(0, count);
}
