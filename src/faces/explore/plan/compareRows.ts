import type { Plan } from '../../../domain/plan';
import type { PlanOutcome, Published } from '../../../domain/planOutcome';
import { PEOPLE_UNITS } from '../../../domain/work';
import { inWords } from '../../../text/format';
import type { DataRow } from '../../../ui/DataTable';
import { askedWords } from './candidateWords';
import { budgetWords, perAfter, perBefore } from './outcomeWords';
import type { PlanRoom } from './planRoom';

interface PlanWithOutcome {
  readonly plan: Plan;
  readonly outcome: PlanOutcome;
}

type CompareContext = Pick<PlanRoom, 'scene' | 'language' | 'words'> & { readonly published: Published };

/** One line per outcome, one cell per plan; a line that no plan has anything to say on is left out. */
export function compareRows(plans: readonly PlanWithOutcome[], context: CompareContext): readonly DataRow[] {
  const { language, words, scene, published } = context;
  const { m, f } = language;
  const { compare, outcome: say } = words;
  const row = (id: string, title: string, cell: (plan: PlanWithOutcome) => string): DataRow => ({
    id,
    cells: [title, ...plans.map(cell)],
  });
  const units = PEOPLE_UNITS.filter((unit) =>
    plans.some(({ outcome }) => outcome.people.some((people) => people.unit === unit)),
  );
  const areas = published.municipalities.filter(({ id }) =>
    plans.some(({ outcome }) => outcome.areas.some(({ area }) => area?.id === id)),
  );
  return [
    row('candidates', compare.candidates, ({ plan }) =>
      plan.candidates.length === 0 ? compare.none : f.number(plan.candidates.length),
    ),
    row('asked', compare.asked, ({ outcome }) => askedWords(outcome.asked, language, words)),
    row('budget', say.budget, ({ outcome }) => budgetWords(outcome.budget, language, words)),
    ...units.map((unit) =>
      row(unit, say.people[unit], ({ outcome }) => {
        const people = outcome.people.find((each) => each.unit === unit);
        if (!people?.together.total) return compare.same;
        const before = people.published.total ? inWords(f.count(people.published.total)) : m.noData;
        return `${before} → ${inWords(f.count(people.together.total))}`;
      }),
    ),
    row('need', say.need, ({ outcome: { need } }) =>
      need ? `${f.number(need.before.length)} → ${f.number(need.after.length)}` : m.noData,
    ),
    ...areas.map((area) =>
      row(area.id, compare.per(area.name), ({ outcome }) => {
        const found = outcome.areas.find((each) => each.area?.id === area.id);
        if (!found) return compare.same;
        const before = perBefore(found.before, area, scene, language);
        return `${before} → ${perAfter(found.after, language, words)}`;
      }),
    ),
  ];
}
