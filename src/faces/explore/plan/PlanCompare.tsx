import { planOutcome, type Published } from '../../../domain/planOutcome';
import { DataTable } from '../../../ui/DataTable';
import { Dialog } from '../../../ui/Dialog';
import css from './plan.module.css';
import { compareRows } from './compareRows';
import type { PlanRoom } from './planRoom';

interface PlanCompareProps {
  readonly room: PlanRoom;
  readonly published: Published;
  readonly onClose: () => void;
}

/** The plans of this browser, and the one of the link if it is shown, side by side. */
export function PlanCompare({ room, published, onClose }: PlanCompareProps) {
  const { words, shelf, scene, language } = room;
  const plans = shelf.shown.id === null ? [...shelf.plans, shelf.shown] : shelf.plans;
  const outcomes = plans.map(({ plan }) => ({ plan, outcome: planOutcome(plan, published) }));
  return (
    <Dialog open wide title={words.compare.title} closeLabel={words.compare.close} onClose={onClose}>
      <p className={css.intro}>{words.compare.intro}</p>
      <DataTable
        caption={words.compare.title}
        hideCaption
        columns={[
          { id: 'result', title: words.compare.result },
          ...plans.map(({ id, plan }) => ({ id: id ?? 'link', title: plan.name || words.unnamed })),
        ]}
        rows={compareRows(outcomes, { published, words, scene, language })}
      />
    </Dialog>
  );
}
