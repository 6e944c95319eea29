import { lastDay, later, type IsoDate } from './dates';
import type { Facts } from './facts';
import { groupBy } from './groupBy';
import type { Work } from './work';

/** The records as they stood on a day. */
export interface AsOf {
  readonly date: IsoDate;
  /** Known that day, stood in for by no newer record and part of no other: what can be counted or listed. */
  readonly standing: readonly Work[];
  /** Sites of a parent that is known that day, by the parent's id; they never count beside it. */
  readonly parts: ReadonlyMap<string, readonly Work[]>;
  /** The newer record that stands in for an older one, by the older one's id. */
  readonly replacedBy: ReadonlyMap<string, Work>;
}

/** What the files said on a day: the same rows answer for every date. */
export function asOf(works: readonly Work[], date: IsoDate): AsOf {
  const known = works.filter((work) => work.knownFrom <= date);
  // Not before a work has a parent: a set of a hundred thousand ids takes its time.
  let ids: ReadonlySet<string> | undefined;
  const replacedBy = new Map<string, Work>();
  for (const work of known) for (const older of work.replaces) replacedBy.set(older, work);
  const isPart = (work: Work) =>
    work.partOf !== null && (ids ??= new Set(known.map(({ id }) => id))).has(work.partOf);
  return {
    date,
    standing: known.filter((work) => !replacedBy.has(work.id) && !isPart(work)),
    parts: groupBy(known.filter(isPart), (work) => work.partOf ?? ''),
    replacedBy,
  };
}

/** The older records a work stands in for, oldest first, through any number of steps. */
export function lineage(work: Work, works: readonly Work[]): readonly Work[] {
  if (work.replaces.length === 0) return [];
  const byId = new Map(works.map((record) => [record.id, record]));
  const found = new Map<string, Work>();
  const visit = (record: Work): void => {
    for (const id of record.replaces) {
      const older = byId.get(id);
      if (older === undefined || found.has(id)) continue;
      found.set(id, older);
      visit(older);
    }
  };
  visit(work);
  return [...found.values()].toSorted(
    (a, b) => a.knownFrom.localeCompare(b.knownFrom) || a.id.localeCompare(b.id),
  );
}

/**
 * The default as-of date: the newest date in the data, never the clock, so that the same files show the same page
 * on any day. @throws Error when there is no dated record at all.
 */
export function newestDate(facts: Pick<Facts, 'works' | 'figures' | 'sources'>): IsoDate {
  const dates = [
    ...facts.works.map(({ knownFrom }) => knownFrom),
    ...facts.figures.map((figure) => lastDay(figure.asOf)),
    ...facts.sources.map(({ readOn }) => readOn),
  ];
  const [first, ...rest] = dates;
  if (first === undefined) throw new Error('no dated record in works.csv, figures.csv or sources.csv');
  return rest.reduce(later, first);
}
