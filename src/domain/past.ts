import type { Atlas } from './atlas';
import { history, type Step } from './history';
import { reconcile, type Reconciliation } from './reconcile';
import type { Scene } from './scene';

type Dated = Pick<Atlas, 'facts' | 'newest'>;

/** No view changes what is known of the past: it is worked out when first asked for. */
function once<Answer>(make: (atlas: Dated) => Answer): (atlas: Dated) => Answer {
  const made = new WeakMap<Dated, Answer>();
  return (atlas) => {
    const answer = made.get(atlas) ?? make(atlas);
    made.set(atlas, answer);
    return answer;
  };
}

/** Every day on which the roundtable's total changed. */
export const allSteps = once(({ facts, newest }): readonly Step[] => history(facts.works, newest));

/** Every announced total with the sum of its own day. */
export const allReconciliations = once(({ facts, newest }): readonly Reconciliation[] =>
  reconcile(facts.figures, facts.works, newest),
);

/** Changes of the total up to the view's day. */
export const stepsUntil = ({ atlas, date }: Pick<Scene, 'atlas' | 'date'>): readonly Step[] =>
  allSteps(atlas).filter((step) => step.date <= date);

/** Totals announced up to the view's day. */
export const reconciliationsUntil = ({
  atlas,
  date,
}: Pick<Scene, 'atlas' | 'date'>): readonly Reconciliation[] =>
  allReconciliations(atlas).filter((each) => each.date <= date);
