import type { Areas, Island, Municipality } from './area';
import { asOf, newestDate, type AsOf } from './asof';
import type { IsoDate } from './dates';
import type { Facts, Indicator, Organisation, Source } from './facts';
import type { Counter } from './funding';
import type { Placement } from './placement';
import type { Work } from './work';

/** Everything loaded, with its look-ups: made once, the same for every view. */
export interface Atlas {
  readonly facts: Facts;
  readonly areas: Areas;
  readonly newest: IsoDate;
  readonly place: (work: Work) => Placement;
  /** The records of a day; asked for the same day again, as under another filter, the very same ones. */
  readonly day: (date: IsoDate) => AsOf;
  /** Absent: works are counted one by one. */
  readonly count?: Counter;
  readonly municipality: ReadonlyMap<string, Municipality>;
  readonly island: ReadonlyMap<string, Island>;
  /** Looked through rather than indexed: asked for one work at a time, and there can be ten thousand. */
  readonly work: (id: string) => Work | undefined;
  readonly source: ReadonlyMap<string, Source>;
  readonly organisation: ReadonlyMap<string, Organisation>;
  readonly indicator: ReadonlyMap<string, Indicator>;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function dayOf(works: readonly Work[]): (date: IsoDate) => AsOf {
  let last: AsOf | null = null;
  return (date) => (last = last?.date === date ? last : asOf(works, date));
}

/**
 * @param place where each work lies (see placer)
 * @param newest the newest date of all the data, of which `facts` may be a part
 * @throws Error when the data has no dated record (see newestDate)
 */
export function makeAtlas(
  facts: Facts,
  areas: Areas,
  place: Atlas['place'],
  newest = newestDate(facts),
): Atlas {
  return {
    facts,
    areas,
    newest,
    place,
    day: dayOf(facts.works),
    municipality: byId(areas.municipality),
    island: byId(areas.island),
    work: (id) => facts.works.find((work) => work.id === id),
    source: byId(facts.sources),
    organisation: byId(facts.organisations),
    indicator: byId(facts.indicators),
  };
}
