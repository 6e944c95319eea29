import { lineage } from './asof';
import type { IsoDate } from './dates';
import { countedOn } from './reconcile';
import type { Work } from './work';

/** A work as it was announced, and the record that stands for it on a later day. */
export interface Fate {
  readonly announced: Work;
  /** The work itself where no newer record stands in for it. */
  readonly later: Work;
}

/**
 * What became, by `until`, of the works that counted on a day.
 *
 * Cost: one pass over the works, and one more for each record that stands in for older ones.
 */
export function becameOf(works: readonly Work[], on: IsoDate, until: IsoDate): readonly Fate[] {
  const later = countedOn(works, until);
  const successors = new Map<Work, Work>();
  for (const work of later)
    if (work.replaces.length > 0) for (const older of lineage(work, works)) successors.set(older, work);
  // Last, as an older record can count still: what stands between the two may not be known yet.
  for (const work of later) successors.set(work, work);
  return countedOn(works, on).map((announced) => ({
    announced,
    later: successors.get(announced) ?? announced,
  }));
}
