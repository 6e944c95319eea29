import type { AsOf } from './asof';
import { LEVELS, type Level } from './area';
import { isFunded } from './filter';
import { publishedSplit } from './funding';
import { quantityIn, type Summed } from './measure';
import type { Placement } from './placement';
import { isKnown, type Kind, type Quantity } from './quantity';
import { each, finish, type Steps } from './steps';
import { PEOPLE_UNITS, type Work } from './work';

/** All that a filter looks at in a work, beside its place. */
export type Facet = Pick<Work, 'scope' | 'sector' | 'stage' | 'funders'>;

/** For each group: the total of what is known, of how many works, and a bit for each of {@link KINDS} that is among it. */
export interface Figures {
  readonly total: Float64Array;
  readonly known: Uint32Array;
  readonly kinds: Uint8Array;
}

export const KINDS: readonly Kind[] = ['exact', 'about', 'at_least'];

/**
 * Many works, as columns of numbers. Works that no filter can tell apart, for they are alike in scope, sector, stage,
 * funders and place, are one group and are added up once: a filter asks the groups, of which 10^5 works make some
 * thousand. Totals of whole numbers are exact up to 9 x 10^15, as everywhere.
 *
 * A file of somebody's own, shown alone, is counted by these: made in turns while the page waits for it, and asked by
 * countColumns.ts whenever the filter changes. They stand as long as no work changes.
 *
 * Memory: 4 bytes for a work, 8 for a group, 12 for a sort, and for a group in sums 22 and 13 more for each thing that any
 * work tells: 1 MB for 10^5 works of 12 funders. At worst, when no two works have the same funders, 11 MB, and a filter
 * change takes as long as asking each work (8 ms).
 */
export interface WorkColumns {
  /** For each work: its sort. Works of one sort are of one group, and {@link alike}. */
  readonly sortOf: Uint32Array;
  /** For each sort: its group, how many works it is, and the row of the first of them. */
  readonly sorts: { readonly groupOf: Uint32Array; readonly works: Uint32Array; readonly first: Uint32Array };
  /** For each group: its facet, and how many works it is. */
  readonly facetOf: Uint32Array;
  readonly works: Uint32Array;
  readonly facets: readonly Facet[];
  readonly placements: readonly Placement[];
  /**
   * Groups stand placement by placement, first all that are in sums, then placement by placement again all others: where
   * each of these begins, and at last where all end.
   */
  readonly groupsAt: Uint32Array;
  /** Of the groups that are in sums. */
  readonly figures: Readonly<Record<Summed, Figures>>;
  /** Published shares of works in sums that lie in several areas. */
  readonly splits: readonly Split[];
}

interface Split {
  readonly facet: number;
  readonly place: number;
  readonly level: Level;
  readonly summed: Summed;
  readonly shares: readonly (readonly [area: string, share: Quantity])[];
}

const SUMMED: readonly Summed[] = ['funded', 'works', ...PEOPLE_UNITS];

/** Gives each different value a number, from 0; what is alike has the same key. */
function numbering<T>(textOf: (value: T) => string): {
  readonly values: T[];
  numberOf: (value: T) => number;
} {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = textOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** The same for values that come as the very same one again and again: their texts are made once. */
function remembering<T extends object>(textOf: (value: T) => string): ReturnType<typeof numbering<T>> {
  const { values, numberOf } = numbering(textOf);
  const seen = new Map<T, number>();
  return {
    values,
    numberOf: (value) => {
      const known = seen.get(value);
      if (known !== undefined) return known;
      const number = numberOf(value);
      seen.set(value, number);
      return number;
    },
  };
}

/** The different numbers of a column in order, and for each row which of them it is. */
function distinct(column: Float64Array): { readonly values: Float64Array; readonly numberOf: Uint32Array } {
  const values = Float64Array.from(new Set(column)).sort();
  const numbers = new Map<number, number>();
  for (const [number, value] of values.entries()) numbers.set(value, number);
  const numberOf = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) numberOf[row] = numbers.get(column[row] ?? 0) ?? 0;
  return { values, numberOf };
}

/** Names in any order, with any character in them, as one text that no other names have. */
const keyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : JSON.stringify(names.length === 1 ? names : names.toSorted());

export const kindBit = (kind: Kind): number => 1 << KINDS.indexOf(kind);

const emptyFigures = (groups: number): Figures => ({
  total: new Float64Array(groups),
  known: new Uint32Array(groups),
  kinds: new Uint8Array(groups),
});

/** What the works of the first groups tell, added up; null when none tells anything. */
function toldBy(
  works: readonly Work[],
  groupOf: Uint32Array,
  groups: number,
  summed: Summed,
): Figures | null {
  const figures = emptyFigures(groups);
  const { total, known, kinds } = figures;
  let some = false;
  for (const [row, work] of works.entries()) {
    const quantity = quantityIn(work, summed);
    if (!isKnown(quantity)) continue;
    const group = groupOf[row] ?? 0;
    if (group >= groups) continue;
    total[group] = (total[group] ?? 0) + quantity.value;
    known[group] = (known[group] ?? 0) + 1;
    kinds[group] = (kinds[group] ?? 0) | kindBit(quantity.kind);
    some = true;
  }
  return some ? figures : null;
}

const isCounted = (facet: Facet): boolean => facet.scope === 'roundtable' && isFunded(facet);

/** How many works each number stands for. */
function counts(numberOf: Uint32Array, numbers: number): Uint32Array {
  const works = new Uint32Array(numbers);
  for (let row = 0; row < numberOf.length; row += 1) {
    const number = numberOf[row] ?? 0;
    works[number] = (works[number] ?? 0) + 1;
  }
  return works;
}

/** Numbers the pairs of a placement and a facet that there are, in the order of {@link WorkColumns.groupsAt}. */
function groupsOf(
  placeOfRow: Uint32Array,
  facetOfRow: Uint32Array,
  places: number,
  facets: readonly Facet[],
) {
  const part = facets.map((facet) => (isCounted(facet) ? 0 : places));
  const pairs = Float64Array.from(
    facetOfRow,
    (facet, row) => ((part[facet] ?? 0) + (placeOfRow[row] ?? 0)) * facets.length + facet,
  );
  const { values, numberOf } = distinct(pairs);
  const groupsAt = new Uint32Array(2 * places + 1);
  for (const [group, pair] of values.entries()) groupsAt[Math.floor(pair / facets.length) + 1] = group + 1;
  // A placement without such groups ends where the one before it does.
  for (let at = 1; at < groupsAt.length; at += 1)
    groupsAt[at] = Math.max(groupsAt[at] ?? 0, groupsAt[at - 1] ?? 0);
  return {
    groupOfRow: numberOf,
    facetOf: Uint32Array.from(values, (pair) => pair % facets.length),
    works: counts(numberOf, values.length),
    groupsAt,
  };
}

/** Within a group, what no filter asks and pages do; see alike.ts. */
function sortsOf(groupOfRow: Uint32Array, lookOfRow: Uint32Array, looks: number) {
  const pairs = Float64Array.from(groupOfRow, (group, row) => group * looks + (lookOfRow[row] ?? 0));
  const { values, numberOf } = distinct(pairs);
  const first = new Uint32Array(values.length);
  for (let row = numberOf.length - 1; row >= 0; row -= 1) first[numberOf[row] ?? 0] = row;
  return {
    sortOf: numberOf,
    sorts: {
      groupOf: Uint32Array.from(values, (pair) => Math.floor(pair / looks)),
      works: counts(numberOf, values.length),
      first,
    },
  };
}

/**
 * Makes columns of the works that stand on a day.
 *
 * Cost: growth 1, a few microseconds for a work.
 */
export function* workColumnSteps(
  { standing, parts }: AsOf,
  place: (work: Work) => Placement,
): Steps<WorkColumns> {
  const lists = remembering<readonly string[]>(keyOf);
  const facets = numbering<Facet>(
    ({ scope, sector, stage, funders }) => `${scope} ${sector} ${stage} ${lists.numberOf(funders)}`,
  );
  const placements = remembering<Placement>((where) => LEVELS.map((level) => keyOf(where[level])).join(' '));
  const looks = numbering<string>((look) => look);
  const facetOfRow = new Uint32Array(standing.length);
  const placeOfRow = new Uint32Array(standing.length);
  const lookOfRow = new Uint32Array(standing.length);
  yield* each(standing, (work, row) => {
    const { scope, sector, stage, funders, amount, shape, islands } = work;
    facetOfRow[row] = facets.numberOf({ scope, sector, stage, funders });
    placeOfRow[row] = placements.numberOf(place(work));
    lookOfRow[row] = looks.numberOf(
      `${work.place.certainty} ${isKnown(amount)} ${shape !== null} ${islands.length > 1} ${lists.numberOf(work.sources)}`,
    );
  });
  const { groupOfRow, ...groups } = groupsOf(placeOfRow, facetOfRow, placements.values.length, facets.values);
  yield 1;
  const sorts = sortsOf(groupOfRow, lookOfRow, looks.values.length);
  yield 1;

  const splitsOf = (work: Work, row: number): Split[] =>
    LEVELS.flatMap((level) =>
      SUMMED.flatMap((summed) => {
        const areas = place(work)[level];
        const shares = publishedSplit(work, parts.get(work.id) ?? [], level, place, (one) =>
          quantityIn(one, summed),
        );
        if (areas.length < 2 || shares === null) return [];
        const here = [...shares].filter(([area]) => areas.includes(area));
        return [{ facet: facetOfRow[row] ?? 0, place: placeOfRow[row] ?? 0, level, summed, shares: here }];
      }),
    );
  const counted = groups.groupsAt[placements.values.length] ?? 0;
  const works = groups.works.subarray(0, counted);
  const nothing = emptyFigures(counted);
  const figures: Partial<Record<Summed, Figures>> = {};
  for (const summed of SUMMED) {
    if (summed !== 'works') figures[summed] = toldBy(standing, groupOfRow, counted, summed) ?? nothing;
    yield 1;
  }
  return {
    ...groups,
    ...sorts,
    facets: facets.values,
    placements: placements.values,
    figures: {
      funded: nothing,
      families: nothing,
      inhabitants: nothing,
      dwellings: nothing,
      ...figures,
      works: {
        total: Float64Array.from(works),
        known: works,
        kinds: new Uint8Array(counted).fill(kindBit('exact')),
      },
    },
    splits: standing.flatMap((work, row) =>
      isCounted(work) && parts.has(work.id) ? splitsOf(work, row) : [],
    ),
  };
}

/** {@link workColumnSteps} without a pause. */
export const workColumns = (...asked: Parameters<typeof workColumnSteps>): WorkColumns =>
  finish(workColumnSteps(...asked));
