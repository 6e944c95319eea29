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

/** Those that are not among the others. */
function without(works: readonly Work[], others: readonly Work[]): readonly Work[] {
  if (works.length === 0 || others.length === 0) return works;
  const all = new Set(others);
  return works.filter((work) => !all.has(work));
}

/** The days up to `until` on which the roundtable's total changed, oldest first. */
export function history(works: readonly Work[], until: IsoDate): readonly Step[] {
  const dates = [...new Set(works.map(({ knownFrom }) => knownFrom))]
    .filter((date) => date <= until)
    .toSorted();
  const steps: Step[] = [];
  let earlier: readonly Work[] = [];
  for (const date of dates) {
    const counted = countedOn(works, date);
    const added = without(counted, earlier);
    const replaced = without(earlier, counted);
    if (added.length + replaced.length > 0) {
      const total = sum(counted.map(({ amount }) => amount));
      const known = [added, replaced].some((list) => list.some(({ amount }) => isKnown(amount)));
      const was = steps.at(-1)?.total.total?.value ?? 0;
      steps.push({
        date,
        added,
        replaced,
        change: known ? (total.total?.value ?? 0) - was : null,
        total,
        works: counted.length,
      });
    }
    earlier = counted;
  }
  return steps;
}
