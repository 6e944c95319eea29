import { planValue, readPlan } from '../../../data/planFile';
import { isPlanLink, planFromLink } from '../../../data/planLink';
import type { PlanAreas } from '../../../data/planRows';
import { PlanStore, type PlanRecord, type StoredPlans } from '../../../data/PlanStore';
import { emptyPlan, type Plan } from '../../../domain/plan';
import type { PlanProblem, PlanRefusal } from '../../../domain/planProblem';
import { lastOf } from '../lastOf';

/** `plan=local`: the first plan of this browser; `plan=local.p2`: a certain one; `plan=1~…`: the plan of a link. */
const LOCAL = 'local';

export const planStore = new PlanStore(() => window.localStorage);
// Another tab of this browser wrote.
window.addEventListener('storage', planStore.refresh);

export interface ShelfPlan {
  /** Null: the plan of a link. */
  readonly id: string | null;
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
}

/** The plans there are, and the one the address shows. */
export interface Shelf {
  readonly shown: ShelfPlan;
  /** Of this browser, in the order in which they were made. */
  readonly plans: readonly ShelfPlan[];
  /** The address names a plan that this browser does not have. */
  readonly missing: boolean;
  /** The address carries a plan that can't be read. */
  readonly badLink: { readonly reason: PlanRefusal; readonly detail: string } | null;
}

export const addressOf = (id: string): string => `${LOCAL}.${id}`;

const letterOf = (count: number): string => String.fromCharCode(65 + (count % 26));

/** The smallest free name: `p1`, `p2`, … */
function freeId(records: readonly PlanRecord[]): string {
  let n = 1;
  while (records.some(({ id }) => id === `p${n}`)) n += 1;
  return `p${n}`;
}

function shelfOf(parameter: string, { records }: StoredPlans, areas: PlanAreas, first: string): Shelf {
  const plans = records.flatMap(({ id, file }) => {
    const reading = readPlan(file, areas);
    return reading.ok ? [{ id, plan: reading.plan, problems: reading.problems }] : [];
  });
  const fresh: ShelfPlan = { id: freeId(records), plan: emptyPlan(first), problems: [] };
  const resting = plans[0] ?? fresh;
  if (parameter === LOCAL) return { shown: resting, plans, missing: false, badLink: null };
  if (parameter.startsWith(`${LOCAL}.`)) {
    const found = plans.find(({ id }) => parameter === addressOf(id));
    const isNew = parameter === addressOf(fresh.id ?? '');
    const named = { ...fresh, plan: emptyPlan(first) };
    return { shown: found ?? (isNew ? named : resting), plans, missing: !found && !isNew, badLink: null };
  }
  const reading = isPlanLink(parameter)
    ? planFromLink(parameter, areas)
    : ({ ok: false, reason: /^\d+~/.test(parameter) ? 'other_version' : 'not_json', detail: '' } as const);
  if (!reading.ok) return { shown: resting, plans, missing: false, badLink: reading };
  return {
    shown: { id: null, plan: reading.plan, problems: reading.problems },
    plans,
    missing: false,
    badLink: null,
  };
}

export const readShelf = lastOf(
  (parameter: string, stored: StoredPlans, areas: PlanAreas, name: (letter: string) => string) =>
    shelfOf(parameter, stored, areas, name(letterOf(stored.records.length))),
);

/** Changes one plan of this browser, as it stands at that moment; made if it is not there yet. */
export function changePlan({ id, plan }: ShelfPlan, areas: PlanAreas, edit: (plan: Plan) => Plan): void {
  if (id === null) return;
  planStore.change((records) => {
    const at = records.findIndex((record) => record.id === id);
    const reading = at < 0 ? null : readPlan(records[at]?.file, areas);
    if (reading && !reading.ok) return records;
    const record = { id, file: planValue(edit(reading ? reading.plan : plan)) };
    return at < 0 ? [...records, record] : records.with(at, record);
  });
}

/** Puts a plan beside the others and tells its id: nothing is ever replaced. */
export function addPlan(plan: Plan): string {
  let id = '';
  planStore.change((records) => {
    id = freeId(records);
    return [...records, { id, file: planValue(plan) }];
  });
  return id;
}

/** Takes a plan away; what is given back puts it where it was. */
export function removePlan(id: string): () => void {
  const at = planStore.get().records.findIndex((record) => record.id === id);
  const record = planStore.get().records[at];
  planStore.change((records) => records.filter((each) => each.id !== id));
  return () => {
    if (record)
      planStore.change((records) => records.toSpliced(at, 0, { ...record, id: freeFor(records, id) }));
  };
}

const freeFor = (records: readonly PlanRecord[], id: string): string =>
  records.some((record) => record.id === id) ? freeId(records) : id;
