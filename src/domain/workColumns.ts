import type { AsOf } from './asof';
import { LEVELS, type Level } from './area';
import { publishedSplit } from './funding';
import { quantityOf } from './measure';
import type { Placement } from './placement';
import { isKnown, type Kind, type Quantity } from './quantity';
import { PEOPLE_UNITS, type PeopleUnit, type Work } from './work';

/** What can be summed: money, works, or people of one unit. */
export type Summed = Told | 'works';

/** What a work may tell or not. */
type Told = 'funded' | PeopleUnit;

/** All that a filter looks at in a work, beside its place. */
export type Facet = Pick<Work, 'scope' | 'sector' | 'stage' | 'funders'>;

/** For each group: the total of what is known, and how many works tell it in each kind. */
export type Figures = { readonly total: Float64Array } & Readonly<Record<Kind, Uint32Array>>;

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
 * Memory: 4 bytes for a work, 8 for a group and 20 more for each thing that any work tells. At worst, when every work is
 * a group of its own, 5 MB for 10^5 works that tell money and one unit of people.
 */
export interface WorkColumns {
  /** For each work: its group. */
  readonly groupOf: Uint32Array;
  /** For each group: its facet, and how many works it is. */
  readonly facetOf: Uint32Array;
  readonly works: Uint32Array;
  readonly facets: readonly Facet[];
  readonly placements: readonly Placement[];
  /** Groups stand placement by placement: where those of each begin, and at last where all end. */
  readonly groupsAt: Uint32Array;
  /** Null for what no work tells. */
  readonly figures: Readonly<Record<Told, Figures | null>>;
  /** The different lists of areas of a level, and for each placement which it is. */
  readonly areas: Readonly<Record<Level, AreaLists>>;
  /** Published shares of works that lie in several areas. */
  readonly splits: readonly Split[];
}

interface AreaLists {
  readonly of: Uint32Array;
  readonly lists: readonly (readonly string[])[];
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
function numbering<T>(keyOf: (value: T) => string): { readonly values: T[]; numberOf: (value: T) => number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** A list whose members may hold any character as one text; no other list has the same. */
const listKey = (members: readonly string[]): string => (members.length === 0 ? '' : JSON.stringify(members));

function figuresOf(works: readonly Work[], groupOf: Uint32Array, groups: number, told: Told): Figures | null {
  const count = () => new Uint32Array(groups);
  const figures = { total: new Float64Array(groups), exact: count(), about: count(), at_least: count() };
  let known = 0;
  for (const [row, work] of works.entries()) {
    const quantity = quantityIn(work, told);
    if (!isKnown(quantity)) continue;
    const group = groupOf[row] ?? 0;
    const kinds = figures[quantity.kind];
    figures.total[group] = (figures.total[group] ?? 0) + quantity.value;
    kinds[group] = (kinds[group] ?? 0) + 1;
    known += 1;
  }
  return known === 0 ? null : figures;
}

function areaLists(placements: readonly Placement[], level: Level): AreaLists {
  const lists = numbering(listKey);
  return { of: Uint32Array.from(placements, (where) => lists.numberOf(where[level])), lists: lists.values };
}

/** Numbers the pairs of a placement and a facet that there are, placement by placement. */
function groupsOf(placeOfRow: Uint32Array, facetOfRow: Uint32Array, places: number, facets: number) {
  const pairs = Float64Array.from(placeOfRow, (place, row) => place * facets + (facetOfRow[row] ?? 0));
  const different = Float64Array.from(new Set(pairs)).sort();
  const numbers = new Map(Array.from(different, (pair, group) => [pair, group]));
  const groupOf = Uint32Array.from(pairs, (pair) => numbers.get(pair) ?? 0);
  const works = new Uint32Array(different.length);
  for (const group of groupOf) works[group] = (works[group] ?? 0) + 1;
  const groupsAt = new Uint32Array(places + 1);
  for (const [group, pair] of different.entries()) groupsAt[Math.floor(pair / facets) + 1] = group + 1;
  return { groupOf, works, facetOf: Uint32Array.from(different, (pair) => pair % facets), groupsAt };
}

/**
 * Makes columns of the works that stand on a day.
 *
 * Cost: growth 1, a few microseconds for a work; made for a worker.
 */
export function workColumns({ standing, parts }: AsOf, place: (work: Work) => Placement): WorkColumns {
  const facets = numbering<Facet>(
    ({ scope, sector, stage, funders }) => `${scope} ${sector} ${stage} ${listKey(funders)}`,
  );
  const placements = numbering<Placement>((where) => LEVELS.map((level) => listKey(where[level])).join(' '));
  const facetOfRow = Uint32Array.from(standing, ({ scope, sector, stage, funders }) =>
    facets.numberOf({ scope, sector, stage, funders }),
  );
  const placeOfRow = Uint32Array.from(standing, (work) => placements.numberOf(place(work)));
  const groups = groupsOf(placeOfRow, facetOfRow, placements.values.length, facets.values.length);

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
  const figures = (told: Told) => figuresOf(standing, groups.groupOf, groups.works.length, told);
  return {
    ...groups,
    facets: facets.values,
    placements: placements.values,
    figures: {
      funded: figures('funded'),
      families: figures('families'),
      inhabitants: figures('inhabitants'),
      dwellings: figures('dwellings'),
    },
    areas: {
      municipality: areaLists(placements.values, 'municipality'),
      island: areaLists(placements.values, 'island'),
      province: areaLists(placements.values, 'province'),
    },
    splits: standing.flatMap((work, row) => (parts.has(work.id) ? splitsOf(work, row) : [])),
  };
}
