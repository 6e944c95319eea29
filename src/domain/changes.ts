import { lineage } from './asof';
import type { IsoDate } from './dates';
import { totalOf, type Amount, type Pesos, type Sum } from './quantity';
import { countedOn } from './reconcile';
import type { Work } from './work';

/** A newer record in the place of the ones that counted before it. */
export interface Succession {
  readonly before: readonly Work[];
  readonly after: Work;
}

/** What two dates differ in, of the works that count on either. */
export interface Changes {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Works that nothing counted for on the first date. */
  readonly added: readonly Work[];
  /** Works that counted on the first date and for which nothing counts on the second. */
  readonly gone: readonly Work[];
  readonly succeeded: readonly Succession[];
  /** The successions whose amount, or how sure it is, differs. */
  readonly amountChanged: readonly Succession[];
  readonly stageMoved: readonly Succession[];
  /** Works that count on the second date without a published amount. */
  readonly stillUnpublished: readonly Work[];
  /** The very records that count on both dates. */
  readonly unchanged: readonly Work[];
  readonly totalBefore: Sum<Pesos>;
  readonly totalAfter: Sum<Pesos>;
  readonly countedBefore: readonly Work[];
  readonly countedAfter: readonly Work[];
}

const same = (sumBefore: Sum<Pesos>, amount: Amount): boolean =>
  sumBefore.total === null
    ? amount.kind === 'unpublished'
    : amount.kind === sumBefore.total.kind && amount.value === sumBefore.total.value;

/**
 * Compares the works that count on two dates. A work that left a filter (`admits`) is gone, as it no longer counts.
 *
 * Cost: one pass over the works for each date and one per newer record for its older ones.
 */
export function changesBetween(
  works: readonly Work[],
  from: IsoDate,
  to: IsoDate,
  admits: (work: Work) => boolean = () => true,
): Changes {
  const countedBefore = countedOn(works, from).filter(admits);
  const countedAfter = countedOn(works, to).filter(admits);
  const before = new Set(countedBefore);
  const after = new Set(countedAfter);
  const fresh = countedAfter
    .filter((work) => !before.has(work))
    .map((work): Succession => ({
      // An older record can count still: what stands between the two may not be known yet.
      before:
        work.replaces.length === 0
          ? []
          : lineage(work, works).filter((older) => before.has(older) && !after.has(older)),
      after: work,
    }));
  const succeeded = fresh.filter((each) => each.before.length > 0);
  const replaced = new Set(succeeded.flatMap((each) => each.before));
  return {
    from,
    to,
    added: fresh.filter((each) => each.before.length === 0).map((each) => each.after),
    gone: countedBefore.filter((work) => !after.has(work) && !replaced.has(work)),
    succeeded,
    amountChanged: succeeded.filter((each) => !same(totalOf(each.before), each.after.amount)),
    stageMoved: succeeded.filter((each) => each.before.some(({ stage }) => stage !== each.after.stage)),
    stillUnpublished: countedAfter.filter(({ amount }) => amount.kind === 'unpublished'),
    unchanged: countedAfter.filter((work) => before.has(work)),
    totalBefore: totalOf(countedBefore),
    totalAfter: totalOf(countedAfter),
    countedBefore,
    countedAfter,
  };
}

/** The works that count after the changes, from those that counted before them. */
export function applyChanges(before: readonly Work[], changes: Changes): ReadonlySet<Work> {
  const left = new Set([...changes.gone, ...changes.succeeded.flatMap((each) => each.before)]);
  return new Set([
    ...before.filter((work) => !left.has(work)),
    ...changes.succeeded.map(({ after }) => after),
    ...changes.added,
  ]);
}
