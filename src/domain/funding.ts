import type { AsOf } from './asof';
import type { Level } from './area';
import { isFunded, matches, type WorkFilter } from './filter';
import type { Placement } from './placement';
import { quantityIn, type Summed } from './measure';
import { adding, isKnown, type Adding, type Known, type Quantity, type Sum } from './quantity';
import type { Work } from './work';

/** What fell to one area: works whole in it, works it shares, and what its figure comes to. */
export interface AreaTally {
  readonly works: readonly Work[];
  readonly shared: readonly Work[];
  readonly sum: Sum;
  /** Of the published figures alone: an unpublished one is not a 0. */
  readonly mean: () => Known | null;
}

/** Every work that counts stands once: in one area, shared by several, or unplaced. */
export interface Funding {
  readonly byArea: ReadonlyMap<string, AreaTally>;
  readonly shared: readonly {
    readonly work: Work;
    readonly areas: readonly string[];
    readonly split: boolean;
  }[];
  readonly unplaced: readonly Work[];
}

/** The works of a day under a view, by area and by what they are to it; each list in the order of the file. */
export interface Count extends Funding, Readonly<Record<Exclude<Role, 'left out'>, readonly Work[]>> {
  /** Over `counted`. */
  readonly total: Sum;
}

/** What is counted, and of which works. */
export interface Asked {
  readonly filter: WorkFilter;
  readonly level: Level;
  readonly summed: Summed;
}

export type Counter = (asOf: AsOf, asked: Asked) => Count;

/**
 * What a work is to a view: `counted`, in its sums; `listed`, a roundtable work in a stage that is not funded;
 * `others`, another public work, shown beside and in no total; `left out` by the filter.
 */
export type Role = 'counted' | 'listed' | 'others' | 'left out';

const NOWHERE: readonly string[] = [];

function roleOf(work: Work, filter: WorkFilter, place: (work: Work) => Placement): Role {
  const where = filter.in.length === 0 ? NOWHERE : place(work).municipality;
  return matches(filter, work, where) ? roleUnfiltered(work) : 'left out';
}

export function roleUnfiltered(work: Pick<Work, 'scope' | 'stage'>): Exclude<Role, 'left out'> {
  if (work.scope === 'other') return 'others';
  return isFunded(work) ? 'counted' : 'listed';
}

/** A figure per area by a published split: the sites of a work, each in one area, that add up to the whole. */
export function publishedSplit(
  work: Work,
  parts: readonly Work[],
  level: Level,
  place: (work: Work) => Placement,
  quantity: (work: Work) => Quantity,
): ReadonlyMap<string, Quantity> | null {
  const whole = quantity(work);
  if (parts.length === 0 || !isKnown(whole)) return null;
  const byArea = new Map<string, Quantity>();
  let total = 0;
  for (const part of parts) {
    const [area, ...more] = place(part)[level];
    const share = quantity(part);
    if (area === undefined || more.length > 0 || !isKnown(share) || byArea.has(area)) return null;
    byArea.set(area, share);
    total += share.value;
  }
  return total === whole.value ? byArea : null;
}

interface Draft {
  readonly works: Work[];
  readonly shared: Work[];
  /** Of all that adds up to the area's figure. */
  readonly figure: Adding;
}

/**
 * Counts works one by one as of a day.
 *
 * Cost: one pass over the works, growth 1; no geometry is touched here (see {@link Placement}).
 */
export const countWorks =
  (place: (work: Work) => Placement): Counter =>
  (asOf, { filter, level, summed }) => {
    const byArea = new Map<string, Draft>();
    const draft = (area: string): Draft => {
      const known = byArea.get(area);
      if (known) return known;
      const fresh: Draft = { works: [], shared: [], figure: adding() };
      byArea.set(area, fresh);
      return fresh;
    };
    const shared: { work: Work; areas: readonly string[]; split: boolean }[] = [];
    const unplaced: Work[] = [];
    const total = adding();
    const listed: Work[] = [];
    const others: Work[] = [];
    const counted: Work[] = [];
    const quantity = (work: Work) => quantityIn(work, summed);
    const lists = { counted, listed, others };
    for (const work of asOf.standing) {
      const role = roleOf(work, filter, place);
      if (role === 'left out') continue;
      lists[role].push(work);
      if (role !== 'counted') continue;
      const areas = place(work)[level];
      const only = areas[0];
      const own = quantity(work);
      total.add(own);
      if (only === undefined) {
        unplaced.push(work);
      } else if (areas.length === 1) {
        const { works, figure } = draft(only);
        works.push(work);
        figure.add(own);
      } else {
        const parts = asOf.parts.size > 0 ? asOf.parts.get(work.id) : undefined;
        const split = parts ? publishedSplit(work, parts, level, place, quantity) : null;
        shared.push({ work, areas, split: split !== null });
        for (const area of areas) {
          draft(area).shared.push(work);
          const share = split?.get(area);
          if (share) draft(area).figure.add(share);
        }
      }
    }
    return {
      byArea: new Map(
        [...byArea].map(([area, { works, shared: several, figure }]) => [
          area,
          { works, shared: several, sum: figure.sum(), mean: figure.mean },
        ]),
      ),
      shared,
      unplaced,
      ...lists,
      total: total.sum(),
    };
  };
