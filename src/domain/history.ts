import type { IsoDate } from './dates';
import { isKnown, sum, type Pesos, type Sum } from './quantity';
import { countedOn } from './reconcile';
import type { Work } from './work';

/** A day on which what counts changed. Steps add up: the first total plus all changes is the last total. */
export interface Step {
  readonly date: IsoDate;
  /** Records that became known that day and count. */
  readonly added: readonly Work[];
  /** Records that counted the day before and gave way. */
  readonly replaced: readonly Work[];
  /** Change of the known total; null when only works without a published amount came or went. */
  readonly change: number | null;
  readonly total: Sum<Pesos>;
  readonly works: number;
}

/** The days up to `until` on which the roundtable's total changed, oldest first. */
export function history(works: readonly Work[], until: IsoDate): readonly Step[] {
  const dates = [...new Set(works.map(({ knownFrom }) => knownFrom))]
    .filter((date) => date <= until)
    .toSorted();
  const steps: Step[] = [];
  let before: ReadonlySet<Work> = new Set();
  for (const date of dates) {
    const counted = countedOn(works, date);
    const now = new Set(counted);
    const added = counted.filter((work) => !before.has(work));
    const replaced = [...before].filter((work) => !now.has(work));
    if (added.length + replaced.length > 0) {
      const total = sum(counted.map(({ amount }) => amount));
      const known = [...added, ...replaced].some(({ amount }) => isKnown(amount));
      const earlier = steps.at(-1)?.total.total?.value ?? 0;
      steps.push({
        date,
        added,
        replaced,
        change: known ? (total.total?.value ?? 0) - earlier : null,
        total,
        works: counted.length,
      });
    }
    before = now;
  }
  return steps;
}
