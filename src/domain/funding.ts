import type { AsOf } from './asof';
import type { Level } from './area';
import { groupBy } from './groupBy';
import { isFunded, matches, type WorkFilter } from './filter';
import type { Placement } from './placement';
import { isKnown, type Quantity } from './quantity';
import type { Work } from './work';

/** What fell to one area: works whole in it, works it shares, and the quantities that add up to its figure. */
export interface AreaTally {
  readonly works: Work[];
  readonly shared: Work[];
  readonly quantities: Quantity[];
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

/**
 * What a work is to a view: `counted`, in its sums; `listed`, a roundtable work in a stage that is not funded;
 * `others`, another public work, shown beside and in no total; `left out` by the filter.
 */
export type Role = 'counted' | 'listed' | 'others' | 'left out';

const NOWHERE: readonly string[] = [];

interface Choice {
  readonly filter: WorkFilter;
  readonly place: (work: Work) => Placement;
}

function roleOf(work: Work, { filter, place }: Choice): Role {
  const where = filter.in.length === 0 ? NOWHERE : place(work).municipality;
  if (!matches(filter, work, where)) return 'left out';
  if (work.scope === 'other') return 'others';
  return isFunded(work) ? 'counted' : 'listed';
}

/** The works of a day by what they are to a view; no list for what none is. Cost: one pass. */
export const byRole = (asOf: AsOf, choice: Choice): ReadonlyMap<Role, readonly Work[]> =>
  groupBy(asOf.standing, (work) => roleOf(work, choice));

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

/**
 * Counts works by area as of a day; which works they are says {@link byRole}.
 *
 * Cost: one pass over the works, growth 1; no geometry is touched here (see {@link Placement}).
 */
export function fundingByArea(
  asOf: AsOf,
  options: Choice & {
    readonly level: Level;
    readonly quantity: (work: Work) => Quantity;
  },
): Funding {
  const { level, place, quantity } = options;
  const byArea = new Map<string, AreaTally>();
  const tally = (area: string): AreaTally => {
    const known = byArea.get(area);
    if (known) return known;
    const fresh: AreaTally = { works: [], shared: [], quantities: [] };
    byArea.set(area, fresh);
    return fresh;
  };
  const shared: { work: Work; areas: readonly string[]; split: boolean }[] = [];
  const unplaced: Work[] = [];
  for (const work of asOf.standing) {
    if (roleOf(work, options) !== 'counted') continue;
    const areas = place(work)[level];
    const only = areas[0];
    if (only === undefined) {
      unplaced.push(work);
    } else if (areas.length === 1) {
      const { works, quantities } = tally(only);
      works.push(work);
      quantities.push(quantity(work));
    } else {
      const split = publishedSplit(work, asOf.parts.get(work.id) ?? [], level, place, quantity);
      shared.push({ work, areas, split: split !== null });
      for (const area of areas) {
        tally(area).shared.push(work);
        const share = split?.get(area);
        if (share) tally(area).quantities.push(share);
      }
    }
  }
  return { byArea, shared, unplaced };
}
