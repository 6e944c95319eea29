import type { Municipality } from './area';
import type { Third } from './choropleth';
import { between } from './classify';
import type { Direction, Indicator, IndicatorValue } from './facts';
import type { Sector } from './work';

/** The need of one municipality; `value` is null where none is published. */
export interface PlaceNeed {
  readonly area: Municipality;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How much is needed, place by place: an indicator, or several of them weighed (see weigh.ts). */
export interface Need {
  readonly direction: Direction;
  /** In file order of the municipalities. */
  readonly places: readonly PlaceNeed[];
}

/** The need as one indicator shows it. */
export function needOf(
  indicator: Indicator,
  areas: readonly Municipality[],
  values: readonly IndicatorValue[],
): Need {
  const rows = new Map(
    values.filter((row) => row.indicator === indicator.id).map((row) => [row.cut, row] as const),
  );
  return {
    direction: indicator.direction,
    places: areas.map((area) => {
      const row = rows.get(area.id);
      const interval = row && row.low !== null && row.high !== null ? { low: row.low, high: row.high } : null;
      return { area, value: row?.value ?? null, interval };
    }),
  };
}

/** The indicator that shows the need for a sector's works: the first of the file; null if there is none. */
export const needForSector = (sector: Sector, indicators: readonly Indicator[]): Indicator | null =>
  indicators.find((indicator) => indicator.sector === sector) ?? null;

/** Orders values, the worst first; of a neutral indicator the largest. */
export const worstFirst =
  (direction: Direction) =>
  (a: number, b: number): number =>
    direction === 'higher_is_better' ? a - b : b - a;

/** The nearest threshold to `raw` that has values on both sides. */
function threshold(sorted: readonly number[], raw: number): number {
  const [least = raw] = sorted;
  const real = raw > least ? raw : (sorted.find((value) => value > least) ?? raw);
  return between(sorted, real);
}

/**
 * Two thresholds that part the known values in thirds, rounded as far as no value changes its side. Equal values stay
 * together, so thirds can differ in size and the middle one be empty. None where all values are the same.
 */
export function thirdsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted[0] === sorted.at(-1)) return [];
  return [1, 2].map((i) => threshold(sorted, sorted[Math.round((i * sorted.length) / 3)] ?? Infinity));
}

/** 3 for the worst third; without thresholds nothing stands out, and all is in the middle. */
export function thirdOf(value: number, direction: Direction, thresholds: readonly number[]): Third {
  if (thresholds.length === 0) return 2;
  const passed = thresholds.filter((each) => value >= each).length;
  return ((direction === 'higher_is_better' ? 2 - passed : passed) + 1) as Third;
}

/**
 * CUT codes of the places in the worst third; none for a need without a worse end.
 * @param cuts two thresholds of the reader's own, ascending; empty for thirds
 */
export function worstThird({ places, direction }: Need, cuts: readonly number[] = []): ReadonlySet<string> {
  if (direction === 'neutral') return new Set();
  const thresholds = cuts.length === 2 ? cuts : thirdsOf(places.flatMap(({ value }) => value ?? []));
  return new Set(
    places.flatMap(({ area, value }) =>
      value !== null && thirdOf(value, direction, thresholds) === 3 ? [area.id] : [],
    ),
  );
}

/** True where two places can't be ranked apart: their intervals overlap, or their values are the same. */
export function tied(a: PlaceNeed, b: PlaceNeed): boolean {
  if (a.interval && b.interval) return a.interval.low <= b.interval.high && b.interval.low <= a.interval.high;
  return a.value !== null && a.value === b.value;
}
