import { admitsAny, matches, type WorkFilter } from './filter';
import type { Asked } from './funding';
import { divide, isKnown, sum, UNPUBLISHED, type Known, type Quantity, type Sum } from './quantity';
import { kindBit, KINDS, type Facet, type Figures, type WorkColumns } from './workColumns';

/** How many works there are, and what they come to. */
export interface Figure {
  readonly works: number;
  readonly sum: Sum;
  /** Of the published figures alone. */
  readonly mean: Known | null;
}

/** What {@link Funding} says in lists of works, in numbers: each work is in one area, shared by several, or unplaced. */
export interface FundingFigures {
  /** `works` lie whole in the area; `shared` with others; `sum`: of all that adds up to the area's figure. */
  readonly byArea: ReadonlyMap<string, Figure & { readonly shared: number }>;
  readonly shared: Figure;
  readonly unplaced: Figure;
  readonly total: Figure;
}

/** A figure in the making: `quantities` are its addends, of which so many are `known`, of these `kinds` (bits). */
interface Tally {
  works: number;
  shared: number;
  quantities: number;
  known: number;
  total: number;
  kinds: number;
}

const emptyTally = (): Tally => ({ works: 0, shared: 0, quantities: 0, known: 0, total: 0, kinds: 0 });

/** Whether the filter lets works of a facet pass, wherever they lie. */
function passing(filter: WorkFilter): (facet: Facet) => boolean {
  const anywhere = { ...filter, in: [] };
  return (facet) => matches(anywhere, facet, []);
}

/**
 * Adds the groups from `from` to before `end` to each tally, each times the 1 or 0 of its facet: to ask "does it pass?"
 * would be a wrong guess of the processor at every other group, and take longer than the sum. Gives the number of works.
 */
function addGroups(
  tallies: readonly Tally[],
  { facetOf, works }: WorkColumns,
  { total, known, kinds }: Figures,
  factors: Uint8Array,
  from: number,
  end: number,
): number {
  let allWorks = 0;
  let allTotal = 0;
  let allKnown = 0;
  let allKinds = 0;
  for (let group = from; group < end; group += 1) {
    const factor = factors[facetOf[group] ?? 0] ?? 0;
    allWorks += factor * (works[group] ?? 0);
    allTotal += factor * (total[group] ?? 0);
    allKnown += factor * (known[group] ?? 0);
    allKinds |= factor * (kinds[group] ?? 0);
  }
  for (const tally of tallies) {
    tally.works += allWorks;
    tally.quantities += allWorks;
    tally.total += allTotal;
    tally.known += allKnown;
    tally.kinds |= allKinds;
  }
  return allWorks;
}

function addShare(tally: Tally, quantity: Quantity): void {
  tally.quantities += 1;
  if (!isKnown(quantity)) return;
  tally.total += quantity.value;
  tally.known += 1;
  tally.kinds |= kindBit(quantity.kind);
}

function figureOf({ works, quantities, known, total, kinds }: Tally): Figure {
  const unpublished = quantities - known;
  // One addend for each kind gives the sum its kind; the first carries the total.
  const addends = KINDS.filter((kind) => (kinds & kindBit(kind)) > 0).map((kind, at) => ({
    kind,
    value: at === 0 ? total : 0,
  }));
  const published = sum(addends).total;
  return {
    works,
    sum: { ...sum([...addends, ...(unpublished > 0 ? [UNPUBLISHED] : [])]), known, unpublished },
    mean: published && divide(published, known),
  };
}

/**
 * The figures of `countWorks` (funding.ts) for works in columns: the very same.
 *
 * Cost: one pass over the groups, far less than reading a column of the works.
 */
export function figuresByArea(columns: WorkColumns, { filter, level, summed }: Asked): FundingFigures {
  const { facets, placements, groupsAt, splits } = columns;
  const figures = columns.figures[summed];
  const passes = passing(filter);
  const factors = new Uint8Array(facets.length);
  for (const [at, facet] of facets.entries()) factors[at] = passes(facet) ? 1 : 0;

  const byArea = new Map<string, Tally>();
  const tallyOf = (area: string): Tally => {
    const known = byArea.get(area);
    if (known) return known;
    const fresh = emptyTally();
    byArea.set(area, fresh);
    return fresh;
  };
  const [shared, unplaced, all] = [emptyTally(), emptyTally(), emptyTally()];
  for (const [at, where] of placements.entries()) {
    if (!admitsAny(filter.in, where.municipality)) continue;
    const areas = where[level];
    const only = areas[0];
    const to = only === undefined ? unplaced : areas.length === 1 ? tallyOf(only) : shared;
    const [from, end] = [groupsAt[at] ?? 0, groupsAt[at + 1] ?? 0];
    const works = addGroups([to, all], columns, figures, factors, from, end);
    if (areas.length > 1) for (const area of areas) tallyOf(area).shared += works;
  }
  for (const { facet, place, level: at, summed: what, shares } of splits) {
    const isAsked = at === level && what === summed && factors[facet] === 1;
    if (isAsked && admitsAny(filter.in, placements[place]?.municipality ?? []))
      for (const [area, share] of shares) addShare(tallyOf(area), share);
  }

  return {
    byArea: new Map(
      [...byArea]
        .filter(([, { works, shared }]) => works + shared > 0)
        .map(([area, tally]) => [area, { ...figureOf(tally), shared: tally.shared }]),
    ),
    shared: figureOf(shared),
    unplaced: figureOf(unplaced),
    total: figureOf(all),
  };
}

/** For each sort of works 1 or 0: whether the filter lets it pass, and a test that asks what a filter can ask. */
export function passingSorts(
  { sorts, facetOf, facets, placements, groupsAt }: WorkColumns,
  filter: WorkFilter,
  test: (facet: Facet) => boolean,
): Uint8Array {
  const passes = passing(filter);
  const facetPasses = Uint8Array.from(facets, (facet) => Number(test(facet) && passes(facet)));
  const groupPasses = new Uint8Array(facetOf.length);
  for (let at = 0; at + 1 < groupsAt.length; at += 1) {
    if (!admitsAny(filter.in, placements[at % placements.length]?.municipality ?? [])) continue;
    const end = groupsAt[at + 1] ?? 0;
    for (let group = groupsAt[at] ?? 0; group < end; group += 1)
      groupPasses[group] = facetPasses[facetOf[group] ?? 0] ?? 0;
  }
  const sortPasses = new Uint8Array(sorts.groupOf.length);
  for (let sort = 0; sort < sortPasses.length; sort += 1)
    sortPasses[sort] = groupPasses[sorts.groupOf[sort] ?? 0] ?? 0;
  return sortPasses;
}
