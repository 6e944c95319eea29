import type { Area } from './area';
import { divide, UNPUBLISHED, type Known, type Quantity, type Sum } from './quantity';
import type { Per, View } from './view';
import type { PeopleUnit, Work } from './work';

/** A measure of works; any other measure is an indicator's id. */
export const WORK_MEASURES = ['funded', 'works', 'beneficiaries'] as const;
export type WorkMeasure = (typeof WORK_MEASURES)[number];

export const isWorkMeasure = (measure: string): measure is WorkMeasure =>
  (WORK_MEASURES as readonly string[]).includes(measure);

/** What can be summed: money, works, or people of one unit. */
export type Summed = Exclude<WorkMeasure, 'beneficiaries'> | PeopleUnit;

/** What a view adds up; beside an indicator it is the money. */
export const summedIn = ({ measure, unit }: Pick<View, 'measure' | 'unit'>): Summed =>
  measure === 'beneficiaries' ? unit : measure === 'works' ? measure : 'funded';

/** What one work adds to a sum. Who a work reaches in another unit is not known in this one. */
export function quantityIn(work: Work, summed: Summed): Quantity {
  switch (summed) {
    case 'funded':
      return work.amount;
    case 'works':
      return { kind: 'exact', value: 1 };
    default:
      return work.people.find(({ unit }) => unit === summed)?.count ?? UNPUBLISHED;
  }
}

/** An area's figure over its denominator, or null where the area has none. */
export function perDenominator(
  { sum: { total }, mean }: { readonly sum: Sum; readonly mean: () => Known | null },
  per: Per,
  area: Area,
): Known | null {
  if (total === null) return null;
  switch (per) {
    case 'total':
      return total;
    case 'resident':
      return divide(total, area.population?.count ?? null);
    case 'km2':
      return divide(total, area.km2);
    case 'work':
      return mean();
  }
}
