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

/** What became, by `until`, of the works that counted on a day. */
export function becameOf(works: readonly Work[], on: IsoDate, until: IsoDate): readonly Fate[] {
  const later = countedOn(works, until);
  return countedOn(works, on).map((announced) => ({
    announced,
    later: later.find((work) => work === announced || lineage(work, works).includes(announced)) ?? announced,
  }));
}
