import type { Indicator, IndicatorValue } from './facts';

/** One municipality's value among all that have one. */
export interface Standing {
  readonly indicator: Indicator;
  readonly own: IndicatorValue;
  /** Every known value, ascending: the ticks of the strip. */
  readonly values: readonly number[];
  /** 1 for the worst value; for a neutral indicator 1 for the largest. Ties share a place. */
  readonly place: number;
  readonly of: number;
  /** Whether place 1 is the highest or the lowest value. */
  readonly side: 'highest' | 'lowest';
}

/** Where a municipality stands among those with a value; null where it has none ("sin dato"). */
export function standing(
  indicator: Indicator,
  cut: string,
  rows: readonly IndicatorValue[],
): Standing | null {
  const known = rows.filter((row) => row.indicator === indicator.id);
  const own = known.find((row) => row.cut === cut);
  if (!own) return null;
  const lowestFirst = indicator.direction === 'higher_is_better';
  const before = known.filter(({ value }) => (lowestFirst ? value < own.value : value > own.value)).length;
  return {
    indicator,
    own,
    values: known.map(({ value }) => value).toSorted((a, b) => a - b),
    place: before + 1,
    of: known.length,
    side: lowestFirst ? 'lowest' : 'highest',
  };
}
