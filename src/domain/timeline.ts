import { lastDay, type IsoDate } from './dates';
import type { Event, Facts } from './facts';
import type { Step } from './history';
import type { Words } from './work';

export const MARK_KINDS = ['announcement', 'start', 'finish', 'total'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something that happened on a day: announced, begun, finished, or that moved the sum. */
export interface TimelineMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** A date without its day stands at its last day. */
  readonly date: IsoDate;
  /** Null for a change of the sum, whose words are made from `step`. */
  readonly name: Words | null;
  readonly step: Step | null;
  readonly sources: readonly string[];
}

const KIND_OF: Readonly<Partial<Record<Event['kind'], MarkKind>>> = {
  announcement: 'announcement',
  approval: 'announcement',
  works_start: 'start',
  works_end: 'finish',
};

/** The marks between the first day on which a work counted and the newest day, oldest first. */
export function timeline(
  facts: Pick<Facts, 'events'>,
  steps: readonly Step[],
  newest: IsoDate,
): readonly TimelineMark[] {
  const first = steps[0]?.date ?? newest;
  const events = facts.events.flatMap((event): readonly TimelineMark[] => {
    const kind = KIND_OF[event.kind];
    const date = lastDay(event.date);
    if (kind === undefined || date < first || date > newest) return [];
    return [{ id: event.id, kind, date, name: event.name, step: null, sources: event.sources }];
  });
  const sums = steps.map((step): TimelineMark => ({
    id: `sum-${step.date}`,
    kind: 'total',
    date: step.date,
    name: null,
    step,
    sources: step.added.flatMap(({ sources }) => sources),
  }));
  return [...events, ...sums].toSorted(
    (a, b) => a.date.localeCompare(b.date) || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind),
  );
}

/** The days a handle can rest on: those of the marks, and the newest. */
export const sourceDates = (marks: readonly TimelineMark[], newest: IsoDate): readonly IsoDate[] =>
  [...new Set([...marks.map(({ date }) => date), newest])].toSorted();
