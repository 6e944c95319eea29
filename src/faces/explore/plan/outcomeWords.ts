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

/** Pesos per resident, or the state of the area in words: nothing known is not 0. */
export function perWords(per: Known | null, area: Municipality, scene: Scene, { m, f }: Language): string {
  if (per) return inWords({ ...f.measure(per, 'funded', 'resident', 'families'), after: '' });
  const { works = [] } =
    publishedOf(scene).picture.figures.find((figure) => figure.area.id === area.id) ?? {};
  return works.length > 0 ? m.unpublished : m.noData;
}
