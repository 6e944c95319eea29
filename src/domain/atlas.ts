import type { Areas, Island, Municipality } from './area';
import { newestDate } from './asof';
import type { IsoDate } from './dates';
import type { Facts, Indicator, Organisation, Source } from './facts';
import { history, type Step } from './history';
import type { Placement } from './placement';
import { searchIndex, type Entry } from './search';
import type { Work } from './work';

/** Everything loaded, with its look-ups: made once, the same for every view. */
export interface Atlas {
  readonly facts: Facts;
  readonly areas: Areas;
  readonly newest: IsoDate;
  /** Every day on which the roundtable's total changed. */
  readonly steps: readonly Step[];
  readonly place: (work: Work) => Placement;
  /** What a search looks through; made when first asked for. */
  readonly index: () => readonly Entry[];
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
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
    steps: history(facts.works, newest),
    place,
    index: once(() => searchIndex(facts, areas)),
    municipality: byId(areas.municipality),
    island: byId(areas.island),
    work: (id) => facts.works.find((work) => work.id === id),
    source: byId(facts.sources),
    organisation: byId(facts.organisations),
    indicator: byId(facts.indicators),
  };
}
