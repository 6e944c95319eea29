import type { Municipality } from './area';
import type { Indicator, IndicatorValue } from './facts';
import { needOf, type Need } from './need';

/** An indicator and how much it counts, 0 and up. */
export interface Weighed {
  readonly indicator: Indicator;
  readonly weight: number;
}

/** One indicator's share in the score of a place, from 0 (the best of all) to 100 (the worst); null: not published. */
export interface Part extends Weighed {
  readonly at: number | null;
}

/** Several indicators as one need: a score from 0 to 100, the larger the worse. */
export interface Weighing extends Need {
  /** By municipality, in the order of the weights. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** Places without a score, since an indicator that counts has no value there. */
  readonly lacking: readonly Municipality[];
  /** Of the weights; with 0 nothing can be weighed and no place has a score. */
  readonly total: number;
}

/** From 0 at the best known value to 100 at the worst; 0 for all where they are the same. */
function scaled(
  indicator: Indicator,
  areas: readonly Municipality[],
  values: readonly IndicatorValue[],
): ReadonlyMap<string, number> {
  const known = needOf(indicator, areas, values).places.flatMap(({ area, value }) =>
    value === null ? [] : [{ id: area.id, value }],
  );
  const all = known.map(({ value }) => value);
  const [min, max] = [Math.min(...all), Math.max(...all)];
  const share = (value: number): number => (max === min ? 0 : (value - min) / (max - min));
  const flipped = indicator.direction === 'higher_is_better' && max > min;
  return new Map(
    known.map(({ id, value }) => [id, 100 * (flipped ? 1 - share(value) : share(value))] as const),
  );
}

/**
 * The weighted mean of several indicators, each brought to 0 to 100 first. A place that lacks one that counts has no
 * score: leaving it out of the mean would compare different things.
 *
 * Cost: areas x indicators; no work is looked at.
 */
export function weigh(
  weights: readonly Weighed[],
  areas: readonly Municipality[],
  values: readonly IndicatorValue[],
): Weighing {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const scales = weights.map((weighed) => ({ ...weighed, at: scaled(weighed.indicator, areas, values) }));
  const parts = new Map(
    areas.map(({ id }) => [id, scales.map((each): Part => ({ ...each, at: each.at.get(id) ?? null }))]),
  );
  const score = (id: string): number | null => {
    let sum = 0;
    for (const { weight, at } of parts.get(id) ?? []) {
      if (weight === 0) continue;
      if (at === null) return null;
      sum += weight * at;
    }
    return total > 0 ? sum / total : null;
  };
  const places = areas.map((area) => ({ area, value: score(area.id), interval: null }));
  return {
    direction: 'higher_is_worse',
    places,
    parts,
    lacking: total > 0 ? places.flatMap(({ area, value }) => (value === null ? [area] : [])) : [],
    total,
  };
}

/** The places with the `n` largest scores; more than `n` where the last ones are equal. */
function first(n: number, { places }: Need): readonly Municipality[] {
  const scores = places.flatMap(({ value }) => value ?? []).toSorted((a, b) => b - a);
  const least = scores[n - 1] ?? scores.at(-1) ?? Infinity;
  return places.flatMap(({ area, value }) => (value !== null && value >= least ? [area] : []));
}

/**
 * How firm an order is: the places that stay among the first `n` whichever single indicator is left out, in file
 * order. Null where fewer than two indicators count, so that none can be left out.
 */
export function firmest(
  n: number,
  weights: readonly Weighed[],
  areas: readonly Municipality[],
  values: readonly IndicatorValue[],
): readonly Municipality[] | null {
  const counting = weights.filter(({ weight }) => weight > 0);
  if (counting.length < 2) return null;
  const without = counting.map((left) => {
    const rest = counting.filter((each) => each !== left);
    return new Set(first(n, weigh(rest, areas, values)));
  });
  return first(n, weigh(counting, areas, values)).filter((area) => without.every((set) => set.has(area)));
}
