import type { Municipality } from '../../../domain/area';
import type { AgainstBudget } from '../../../domain/planOutcome';
import type { Known } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import { inWords } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { PlanWords } from '../../../text/planWords';
import { publishedOf } from './publishedOf';

/** Whether the plan fits, or why that can't be said. */
export function budgetWords(budget: AgainstBudget, { f }: Language, { outcome, compare }: PlanWords): string {
  switch (budget.kind) {
    case 'none':
      return compare.noBudget;
    case 'over':
      return outcome.over(inWords(f.money(budget.by)));
    case 'cannot_say':
      return outcome.cannotSay(budget.unknown);
    case 'left':
      return budget.by.value === 0 ? outcome.exactly : outcome.left(inWords(f.money(budget.by)));
  }
}

const perResident = (per: Known, { f }: Language): string =>
  inWords({ ...f.measure(per, 'funded', 'resident', 'families'), after: '' });

/** Pesos per resident as published, or the state of the area in words: nothing known is not 0. */
export function perBefore(per: Known | null, area: Municipality, scene: Scene, language: Language): string {
  const { m } = language;
  if (per) return perResident(per, language);
  const figure = publishedOf(scene).picture.figures.find((each) => each.area.id === area.id);
  return (figure && m.statesShort[figure.state]) || m.noData;
}

/** The same with the plan. */
export const perAfter = (per: Known | null, language: Language, words: PlanWords): string =>
  per ? perResident(per, language) : words.noAmount;
