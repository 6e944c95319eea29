import { sum, type Amount, type Pesos, type Sum } from './quantity';
import type { People, Sector } from './work';

/** Fields of a file that this version does not know: kept, so that saving it again loses nothing. */
export type Extra = Readonly<Record<string, unknown>>;

/** A point that somebody chose on a map or by a name: never surveyed, so it always has its radius. */
export interface ApproximatePoint {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
}

/** Where a candidate would stand. All null: not decided yet. */
export interface CandidatePlace {
  /** CUT code. */
  readonly municipality: string | null;
  readonly island: string | null;
  readonly point: ApproximatePoint | null;
}

/**
 * A work that somebody tries out. Deliberately not a `Work`: nothing that adds up published works can be given one, so
 * a candidate can't reach a published sum, scale, map class or export.
 */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly place: CandidatePlace;
  /** `unpublished`: no estimate yet, which is not 0. */
  readonly amount: Amount;
  readonly people: People | null;
  readonly note: string;
  readonly extra: Extra;
}

export interface Plan {
  readonly name: string;
  readonly budget: Pesos | null;
  readonly candidates: readonly Candidate[];
  /** Rows of its file that could not be read, as they stood: written back with the others. */
  readonly unread: readonly unknown[];
  readonly extra: Extra;
}

export const NOWHERE: CandidatePlace = { municipality: null, island: null, point: null };

export const emptyPlan = (name: string): Plan => ({
  name,
  budget: null,
  candidates: [],
  unread: [],
  extra: {},
});

/** What the candidates would cost. */
export const askedFor = (candidates: readonly Candidate[]): Sum<Pesos> =>
  sum(candidates.map(({ amount }) => amount));

/** With the candidate in place of the one of the same id, or at `index`, or at the end. */
export function withCandidate(plan: Plan, candidate: Candidate, index = plan.candidates.length): Plan {
  const known = plan.candidates.some(({ id }) => id === candidate.id);
  const candidates = known
    ? plan.candidates.map((each) => (each.id === candidate.id ? candidate : each))
    : plan.candidates.toSpliced(index, 0, candidate);
  return { ...plan, candidates };
}

export const withoutCandidate = (plan: Plan, id: string): Plan => ({
  ...plan,
  candidates: plan.candidates.filter((each) => each.id !== id),
});
