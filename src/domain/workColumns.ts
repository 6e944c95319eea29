import type { AsOf } from './asof';
import { LEVELS, type Level } from './area';
import { isFunded } from './filter';
import { publishedSplit } from './funding';
import { quantityOf } from './measure';
import type { Placement } from './placement';
import { isKnown, type Kind, type Quantity } from './quantity';
import { PEOPLE_UNITS, type PeopleUnit, type Work } from './work';

/** What can be summed: money, works, or people of one unit. */
export type Summed = 'funded' | 'works' | PeopleUnit;

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
 * Nothing but arrays and plain values, so that it can be posted. This is how an imported layer is to use it: the worker
 * reads the file, places its points (areaIndex.ts) and posts these columns beside the rows; the page keeps both, and when
 * the filter changes asks filteredColumns.ts for the sums of map, ranking and sentence, and for the rows of table and
 * circles. Columns are made anew only when a row changes.
 *
 * Memory: 4 bytes for a work, 8 for a group, and for a group in sums 22 and 13 more for each thing that any work tells: 1 MB
 * for 10^5 works of 12 funders. At worst, when no two works have the same funders, 10 MB, and a filter change takes as long
 * as asking each work (8 ms).
 */
export interface WorkColumns {
  /** For each work: its group. */
  readonly groupOf: Uint32Array;
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

const quantityIn = (work: Work, summed: Summed): Quantity =>
  summed === 'funded' || summed === 'works'
    ? quantityOf(work, summed, 'families')
    : quantityOf(work, 'beneficiaries', summed);

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

/** Numbers the pairs of a placement and a facet that there are, in the order of {@link WorkColumns.groupsAt}. */
function groupsOf(
  placeOfRow: Uint32Array,
  facetOfRow: Uint32Array,
  places: number,
  facets: readonly Facet[],
) {
  const part = facets.map((facet) => (isCounted(facet) ? 0 : places));
  const pairs = new Float64Array(placeOfRow.length);
  for (let row = 0; row < pairs.length; row += 1) {
    const facet = facetOfRow[row] ?? 0;
    pairs[row] = ((part[facet] ?? 0) + (placeOfRow[row] ?? 0)) * facets.length + facet;
  }
  const different = Float64Array.from(new Set(pairs)).sort();
  const numbers = new Map<number, number>();
  const facetOf = new Uint32Array(different.length);
  const groupsAt = new Uint32Array(2 * places + 1);
  for (const [group, pair] of different.entries()) {
    numbers.set(pair, group);
    facetOf[group] = pair % facets.length;
    groupsAt[Math.floor(pair / facets.length) + 1] = group + 1;
  }
  // A placement without such groups ends where the one before it does.
  for (let at = 1; at < groupsAt.length; at += 1)
    groupsAt[at] = Math.max(groupsAt[at] ?? 0, groupsAt[at - 1] ?? 0);
  const groupOf = new Uint32Array(pairs.length);
  const works = new Uint32Array(different.length);
  for (let row = 0; row < pairs.length; row += 1) {
    const group = numbers.get(pairs[row] ?? 0) ?? 0;
    groupOf[row] = group;
    works[group] = (works[group] ?? 0) + 1;
  }
  return { groupOf, facetOf, works, groupsAt };
}

/**
 * Makes columns of the works that stand on a day.
 *
 * Cost: growth 1, a few microseconds for a work; made for a worker.
 */
export function workColumns({ standing, parts }: AsOf, place: (work: Work) => Placement): WorkColumns {
  const facets = numbering<Facet>(
    ({ scope, sector, stage, funders }) => `${scope} ${sector} ${stage} ${keyOf(funders)}`,
  );
  const placements = numbering<Placement>((where) => LEVELS.map((level) => keyOf(where[level])).join(' '));
  const facetOfRow = Uint32Array.from(standing, ({ scope, sector, stage, funders }) =>
    facets.numberOf({ scope, sector, stage, funders }),
  );
  const placeOfRow = Uint32Array.from(standing, (work) => placements.numberOf(place(work)));
  const groups = groupsOf(placeOfRow, facetOfRow, placements.values.length, facets.values);

  const splitsOf = (work: Work, row: number): Split[] =>
    LEVELS.flatMap((level) =>
      SUMMED.flatMap((summed) => {
        const areas = place(work)[level];
        const shares = publishedSplit(work, parts.get(work.id) ?? [], level, place, (each) =>
          quantityIn(each, summed),
        );
        if (areas.length < 2 || shares === null) return [];
        const here = [...shares].filter(([area]) => areas.includes(area));
        return [{ facet: facetOfRow[row] ?? 0, place: placeOfRow[row] ?? 0, level, summed, shares: here }];
      }),
    );
  const counted = groups.groupsAt[placements.values.length] ?? 0;
  const works = groups.works.subarray(0, counted);
  const nothing = emptyFigures(counted);
  const figures = (summed: Summed) => toldBy(standing, groups.groupOf, counted, summed) ?? nothing;
  return {
    ...groups,
    facets: facets.values,
    placements: placements.values,
    figures: {
      funded: figures('funded'),
      works: {
        total: Float64Array.from(works),
        known: works,
        kinds: new Uint8Array(counted).fill(kindBit('exact')),
      },
      families: figures('families'),
      inhabitants: figures('inhabitants'),
      dwellings: figures('dwellings'),
    },
    splits: standing.flatMap((work, row) =>
      isCounted(work) && parts.has(work.id) ? splitsOf(work, row) : [],
    ),
  };
}
