import type { Candidate, Plan } from '../domain/plan';
import type { PlanProblem, PlanRefusal } from '../domain/planProblem';
import { pesos } from '../domain/quantity';
import { asWritten, candidateRow, isFields, readCandidate, without } from './planRows';
import type { PlanAreas } from './planRows';

/** The only version so far. A file of another one is refused whole: half of it read would be a wrong plan. */
const VERSION = 1;
const PLAN_FIELDS = ['mapa', 'version', 'name', 'budget', 'candidates'];

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan; readonly problems: readonly PlanProblem[] }
  /** `detail`: the version found, or '' */
  | { readonly ok: false; readonly reason: PlanRefusal; readonly detail: string };

const refused = (reason: PlanRefusal, detail = ''): PlanReading => ({ ok: false, reason, detail });

/** Ids are the app's own: one that is missing or taken is made from the row's place. */
function withOwnIds(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<string>();
  return candidates.map((candidate, i) => {
    let id = candidate.id;
    for (let n = i + 1; id === '' || taken.has(id); n++) id = `c${n}`;
    taken.add(id);
    return { ...candidate, id };
  });
}

/** Reads what a plan's JSON says, row by row. Never throws; what can't be read is told and kept. */
export function readPlan(value: unknown, areas: PlanAreas): PlanReading {
  if (!isFields(value) || value['mapa'] !== 'plan') return refused('not_a_plan');
  if (value['version'] !== VERSION) return refused('other_version', asWritten(value['version'] ?? ''));
  const { name, budget = null, candidates: rows = [] } = value;
  if (!Array.isArray(rows)) return refused('no_rows');

  const read = rows.map((row: unknown, i) => ({ row, ...readCandidate(row, i + 1, areas) }));
  const isBudget = Number.isSafeInteger(budget) && Number(budget) > 0;
  const wrong: readonly PlanProblem[] =
    budget === null || isBudget
      ? []
      : [{ row: null, name: '', field: 'budget', value: asWritten(budget), code: 'bad_budget' }];
  return {
    ok: true,
    plan: {
      name: typeof name === 'string' ? name : '',
      budget: isBudget ? pesos(Number(budget)) : null,
      candidates: withOwnIds(read.flatMap(({ candidate }) => candidate ?? [])),
      unread: read.flatMap(({ row, candidate }) => (candidate ? [] : [row])),
      extra: {
        ...without(value, PLAN_FIELDS),
        ...(wrong.length > 0 ? { budget_unread: budget } : {}),
      },
    },
    problems: [...wrong, ...read.flatMap(({ problems }) => problems)],
  };
}

/** Reads the text of a plan's file. */
export function parsePlan(text: string, areas: PlanAreas): PlanReading {
  try {
    return readPlan(JSON.parse(text), areas);
  } catch (error) {
    if (error instanceof SyntaxError) return refused('not_json');
    throw error;
  }
}

/** A plan as its file says it, rows that could not be read among the others. */
export const planValue = ({ name, budget, candidates, unread, extra }: Plan) => ({
  mapa: 'plan',
  version: VERSION,
  name,
  budget,
  candidates: [...candidates.map(candidateRow), ...unread],
  ...extra,
});

export const formatPlan = (plan: Plan): string => `${JSON.stringify(planValue(plan), null, 2)}\n`;
