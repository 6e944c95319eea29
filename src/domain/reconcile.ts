import { asOf } from './asof';
import { lastDay, type IsoDate } from './dates';
import type { Contribution, Figure, Source } from './facts';
import { isFunded } from './filter';
import { isKnown, sum, type Known, type Pesos, type Sum } from './quantity';
import type { Work } from './work';

/** An announced total against what the works of its own day add up to. */
export interface Reconciliation {
  readonly figure: Figure;
  readonly date: IsoDate;
  readonly announced: Known;
  readonly sum: Sum<Pesos>;
  /** How many works counted that day. */
  readonly works: number;
  /** Announced minus sum; negative when the works add up to more. Null with nothing known. */
  readonly difference: number | null;
}

/** The works that counted on a day: roundtable, funded, standing. */
export const countedOn = (works: readonly Work[], date: IsoDate): readonly Work[] =>
  asOf(works, date).standing.filter((work) => work.scope === 'roundtable' && isFunded(work));

/** Announced totals up to `until`, oldest first, each compared with the sum as of its own date, never of today. */
export function reconcile(
  figures: readonly Figure[],
  works: readonly Work[],
  until: IsoDate,
): readonly Reconciliation[] {
  return figures
    .flatMap((figure): readonly Reconciliation[] => {
      const date = lastDay(figure.asOf);
      if (figure.kind !== 'announced_total' || date > until || !isKnown(figure.value)) return [];
      const counted = countedOn(works, date);
      const total = sum(counted.map(({ amount }) => amount));
      const difference = total.total === null ? null : figure.value.value - total.total.value;
      return [{ figure, date, announced: figure.value, sum: total, works: counted.length, difference }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Public pesos approved for each private peso paid, or why it can't be said. */
export interface Leverage {
  readonly figure: Figure;
  readonly approved: Known;
  readonly paid: Sum<Pesos>;
  readonly paidIn: readonly Contribution[];
  /** Null when a contribution of the period has no published amount, or none is known. */
  readonly ratio: number | null;
  /** Contributions without an amount that stand in the way. */
  readonly missing: readonly Contribution[];
}

/**
 * Leverage of one announced total: approved over what companies had paid by then. A contribution only promised on
 * the very day of the total belongs to the time after it.
 */
export function leverage(
  reconciliation: Pick<Reconciliation, 'figure' | 'date' | 'announced'>,
  contributions: readonly Contribution[],
  sources: readonly Source[],
): Leverage {
  const { figure, date, announced } = reconciliation;
  const dates = new Map(sources.map((source) => [source.id, source.date]));
  const known = (contribution: Contribution): IsoDate | null => {
    const [first] = contribution.sources;
    const day = first === undefined ? null : (dates.get(first) ?? null);
    return day && lastDay(day);
  };
  const paidIn = contributions.filter((contribution) => {
    const day = known(contribution);
    return day !== null && (contribution.status === 'paid' ? day <= date : day < date);
  });
  const missing = paidIn.filter(({ amount }) => !isKnown(amount));
  const paid = sum(paidIn.map(({ amount }) => amount));
  const ratio = missing.length === 0 && paid.total ? announced.value / paid.total.value : null;
  return { figure, approved: announced, paid, paidIn, ratio, missing };
}
