import type { Area } from './area';
import { divide, isKnown, sum, UNPUBLISHED, type Known, type Quantity, type Sum } from './quantity';
import type { Per } from './view';
import type { PeopleUnit, Work } from './work';

/** A measure of works; any other measure is an indicator's id. */
export const WORK_MEASURES = ['funded', 'works', 'beneficiaries'] as const;
export type WorkMeasure = (typeof WORK_MEASURES)[number];

export const isWorkMeasure = (measure: string): measure is WorkMeasure =>
  (WORK_MEASURES as readonly string[]).includes(measure);

/** What one work adds to a measure. Who a work reaches in another unit is not known in this one. */
export function quantityOf(work: Work, measure: WorkMeasure, unit: PeopleUnit): Quantity {
  switch (measure) {
    case 'funded':
      return work.amount;
    case 'works':
      return { kind: 'exact', value: 1 };
    case 'beneficiaries':
      return work.people.find((people) => people.unit === unit)?.count ?? UNPUBLISHED;
  }
}

/**
 * A sum over its denominator, or null where the area has none. Per work, only works with a published figure enter
 * the mean, on both sides of the bar: an unpublished one is not a 0.
 */
export function perDenominator(figures: readonly Quantity[], per: Per, area: Area): Known | null {
  const all: Sum = sum(figures);
  if (all.total === null) return null;
  switch (per) {
    case 'total':
      return all.total;
    case 'resident':
      return divide(all.total, area.population?.count ?? null);
    case 'km2':
      return divide(all.total, area.km2);
    case 'work': {
      const known = figures.filter(isKnown);
      const total = sum(known).total;
      return total && divide(total, known.length);
    }
  }
}
