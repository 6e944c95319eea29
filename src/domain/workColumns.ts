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
type Facet = Pick<Work, 'scope' | 'sector' | 'stage' | 'funders'>;

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
 * Memory: 4 bytes for a work, 17 for a group and 20 more for each thing that any work tells. At worst, when every work is
 * a group of its own, 8 MB for 10^5 works that tell money and one unit of people.
 */
export interface WorkColumns {
  /** For each work: its group. */
  readonly groupOf: Uint32Array;
  /** For each group: its facet, its placement, how many works it is, and 1 if these are in sums. */
  readonly facetOf: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly works: Uint32Array;
  readonly counted: Uint8Array;
  /** Null for what no work tells. */
  readonly figures: Readonly<Record<Summed, Figures | null>>;
  readonly facets: readonly Facet[];
  readonly placements: readonly Placement[];
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
  readonly group: number;
  readonly level: Level;
  readonly summed: Summed;
  readonly shares: readonly (readonly [area: string, share: Quantity])[];
}

const SUMMED: readonly Summed[] = ['funded', 'works', ...PEOPLE_UNITS];

const told = (work: Work, summed: Summed): Quantity =>
  summed === 'funded' || summed === 'works'
    ? quantityOf(work, summed, 'families')
    : quantityOf(work, 'beneficiaries', summed);

/** Gives each different value a number, from 0. */
function numbering<T>(): { readonly values: T[]; readonly numberOf: (value: T) => number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const text = JSON.stringify(value);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

function figuresOf(
  works: readonly Work[],
  groupOf: Uint32Array,
  groups: number,
  summed: Summed,
): Figures | null {
  const count = () => new Uint32Array(groups);
  const figures = { total: new Float64Array(groups), exact: count(), about: count(), at_least: count() };
  let known = 0;
  for (const [row, work] of works.entries()) {
    const quantity = told(work, summed);
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
  const { values, numberOf } = numbering<readonly string[]>();
  const of = Uint32Array.from(placements, (where) => numberOf(where[level]));
  return { of, lists: values };
}

/**
 * Makes columns of the works that stand on a day.
 *
 * Cost: growth 1, some microseconds for a work; made for a worker.
 */
export function workColumns({ standing, parts }: AsOf, place: (work: Work) => Placement): WorkColumns {
  const facets = numbering<Facet>();
  const placements = numbering<Placement>();
  const groups = numbering<readonly [facet: number, place: number]>();
  const groupOf = Uint32Array.from(standing, (work) => {
    const { scope, sector, stage, funders } = work;
    return groups.numberOf([
      facets.numberOf({ scope, sector, stage, funders }),
      placements.numberOf(place(work)),
    ]);
  });
  const works = new Uint32Array(groups.values.length);
  for (const group of groupOf) works[group] = (works[group] ?? 0) + 1;

  const splitsOf = (work: Work, group: number): Split[] =>
    LEVELS.flatMap((level) =>
      SUMMED.flatMap((summed) => {
        const areas = place(work)[level];
        const split = publishedSplit(work, parts.get(work.id) ?? [], level, place, (each) =>
          told(each, summed),
        );
        if (areas.length < 2 || split === null) return [];
        return [{ group, level, summed, shares: [...split].filter(([area]) => areas.includes(area)) }];
      }),
    );
  const figures = (summed: Summed) => figuresOf(standing, groupOf, works.length, summed);
  const counts = facets.values.map((facet) => facet.scope === 'roundtable' && isFunded(facet));
  const inSums = ([facet]: readonly [number, number]) => (counts[facet] ? 1 : 0);
  return {
    groupOf,
    facetOf: Uint32Array.from(groups.values, ([facet]) => facet),
    placeOf: Uint32Array.from(groups.values, ([, where]) => where),
    works,
    counted: Uint8Array.from(groups.values, inSums),
    figures: {
      funded: figures('funded'),
      works: figures('works'),
      families: figures('families'),
      inhabitants: figures('inhabitants'),
      dwellings: figures('dwellings'),
    },
    facets: facets.values,
    placements: placements.values,
    areas: {
      municipality: areaLists(placements.values, 'municipality'),
      island: areaLists(placements.values, 'island'),
      province: areaLists(placements.values, 'province'),
    },
    splits: standing.flatMap((work, row) => (parts.has(work.id) ? splitsOf(work, groupOf[row] ?? 0) : [])),
  };
}
