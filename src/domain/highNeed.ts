import type { Indicator, IndicatorValue } from './facts';

/**
 * The municipalities (CUT) in the worst third of an indicator's known values; ties with the last of them are in. Empty
 * for an indicator without a worse end.
 */
export function highNeed(
  { id, direction }: Pick<Indicator, 'id' | 'direction'>,
  values: readonly IndicatorValue[],
): ReadonlySet<string> {
  if (direction === 'neutral') return new Set();
  const sign = direction === 'higher_is_worse' ? 1 : -1;
  const known = values.filter(({ indicator }) => indicator === id);
  const worstFirst = known.map(({ value }) => value * sign).toSorted((a, b) => b - a);
  const last = worstFirst[Math.ceil(worstFirst.length / 3) - 1];
  return new Set(
    known.flatMap(({ cut, value }) => (last !== undefined && value * sign >= last ? [cut] : [])),
  );
}
