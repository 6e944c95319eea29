import { DEFAULT_VIEW } from './address';
import type { Municipality } from './area';
import { choropleth, type Choropleth, type ChoroplethInput } from './choropleth';
import type { Indicator } from './facts';
import { quantityIn } from './measure';
import { worstThird, type Need } from './need';
import { askedFor, type Candidate, type Plan } from './plan';
import { divide, pesos, sum, UNPUBLISHED, type Known, type Pesos, type Sum } from './quantity';
import { PEOPLE_UNITS, type PeopleUnit } from './work';

/** What is published, against which a plan is tried: every work that counts, whatever the filters on screen. */
export interface Published {
  readonly picture: Choropleth;
  readonly municipalities: readonly Municipality[];
  /** What high need goes by: one indicator or several; none for a need without a worse end. */
  readonly by: readonly Indicator[];
  /** CUT codes of the worst third of that need. */
  readonly high: ReadonlySet<string>;
}

/** What the plan asks for, beside what there is. */
export type AgainstBudget =
  | { readonly kind: 'none' }
  | { readonly kind: 'left'; readonly by: Known<Pesos> }
  | { readonly kind: 'over'; readonly by: Known<Pesos> }
  /** Amounts are missing (`unknown` candidates), or are minimums: what is known fits, and the rest may not. */
  | { readonly kind: 'cannot_say'; readonly unknown: number };

/** One municipality with candidates; `null` of `area` gathers those whose place is not decided. */
export interface AreaOutcome {
  readonly area: Municipality | null;
  readonly candidates: readonly Candidate[];
  readonly asked: Sum<Pesos>;
  /** Pesos per resident as published; null where nothing is known or there is no number of residents. */
  readonly before: Known | null;
  /** The same with the candidates; null also while none of them has an amount. */
  readonly after: Known | null;
}

export interface PlanOutcome {
  readonly asked: Sum<Pesos>;
  readonly budget: AgainstBudget;
  /** One entry per unit that the plan reaches: units are never added. */
  readonly people: readonly {
    readonly unit: PeopleUnit;
    readonly published: Sum;
    readonly more: Sum;
    readonly together: Sum;
  }[];
  /** Municipalities of high need without a work, and those that would have one. */
  readonly need: {
    readonly by: readonly Indicator[];
    readonly before: readonly Municipality[];
    readonly after: readonly Municipality[];
    readonly reached: readonly Municipality[];
  } | null;
  readonly areas: readonly AreaOutcome[];
}

/**
 * The published side of a plan.
 * @param need null where nothing tells one
 * @param by the indicators that the need is made of
 * @param cuts the reader's own thresholds of that need; empty for thirds
 */
export function publishedFor(
  input: ChoroplethInput,
  need: Need | null,
  by: readonly Indicator[],
  cuts: readonly number[] = [],
): Published {
  return {
    picture: choropleth(input, DEFAULT_VIEW),
    municipalities: input.areas.municipality,
    by: need === null || need.direction === 'neutral' ? [] : by,
    high: need ? worstThird(need, cuts) : new Set(),
  };
}

/** One sum of two, with the unknowns of both. */
function together<N extends number>(...sums: readonly Sum<N>[]): Sum<N> {
  const addends = sums.flatMap(({ total, unpublished }) => [
    ...(total ? [total] : []),
    ...Array.from({ length: unpublished }, () => UNPUBLISHED),
  ]);
  const known = sums.reduce((count, each) => count + each.known, 0);
  return { ...sum(addends), known };
}

function againstBudget(budget: Pesos | null, { total, unpublished }: Sum<Pesos>): AgainstBudget {
  if (budget === null) return { kind: 'none' };
  const asked = total?.value ?? 0;
  const kind = total?.kind ?? 'exact';
  if (asked > budget) return { kind: 'over', by: { kind, value: pesos(asked - budget) } };
  if (unpublished > 0 || kind === 'at_least') return { kind: 'cannot_say', unknown: unpublished };
  return { kind: 'left', by: { kind, value: pesos(budget - asked) } };
}

function areaOutcomes(plan: Plan, { picture, municipalities }: Published): readonly AreaOutcome[] {
  const placed = municipalities.flatMap((area): AreaOutcome[] => {
    const candidates = plan.candidates.filter(({ place }) => place.municipality === area.id);
    if (candidates.length === 0) return [];
    const published = picture.figures.find((figure) => figure.area.id === area.id)?.sum ?? sum([]);
    const asked = askedFor(candidates);
    const per = (total: Known | null) => total && divide(total, area.population?.count ?? null);
    const after = together<number>(published, asked);
    return [
      {
        area,
        candidates,
        asked,
        before: per(published.total),
        after: asked.total && per(after.total),
      },
    ];
  });
  const unplaced = plan.candidates.filter(
    ({ place }) => !municipalities.some(({ id }) => id === place.municipality),
  );
  return unplaced.length === 0
    ? placed
    : [...placed, { area: null, candidates: unplaced, asked: askedFor(unplaced), before: null, after: null }];
}

/**
 * What would change with a plan. Published figures come from the choropleth as they stand; candidates are added beside
 * them, here and nowhere else.
 */
export function planOutcome(plan: Plan, published: Published): PlanOutcome {
  const { picture, municipalities, by, high } = published;
  const asked = askedFor(plan.candidates);
  const withWork = new Set(
    picture.figures.flatMap(({ area, works, shared }) => (works.length + shared.length > 0 ? [area.id] : [])),
  );
  const planned = new Set(plan.candidates.map(({ place }) => place.municipality));
  const lacking = municipalities.filter(({ id }) => high.has(id) && !withWork.has(id));
  return {
    asked,
    budget: againstBudget(plan.budget, asked),
    people: PEOPLE_UNITS.flatMap((unit) => {
      const inUnit = plan.candidates.flatMap(({ people }) => (people?.unit === unit ? [people.count] : []));
      const more = sum(inUnit);
      if (more.total === null) return [];
      const known = sum(picture.counted.map((work) => quantityIn(work, unit)));
      return [{ unit, published: known, more, together: together(known, more) }];
    }),
    need:
      by.length === 0
        ? null
        : {
            by,
            before: lacking,
            after: lacking.filter(({ id }) => !planned.has(id)),
            reached: lacking.filter(({ id }) => planned.has(id)),
          },
    areas: areaOutcomes(plan, published),
  };
}
