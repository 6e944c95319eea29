import { choropleth, type AreaFigure, type ChoroplethInput } from './choropleth';
import type { Indicator } from './facts';
import { PEOPLE_UNITS } from './work';
import type { View } from './view';

/** The one scale of a row: bars start at 0, and end at the highest value of all areas of the level. */
export interface RowScale {
  /** 0, or the lowest value where some are negative. */
  readonly low: number;
  readonly high: number;
}

/** One measure for the compared areas, in their order. */
export interface ComparedRow {
  /** As the address would ask for it, so that words are made by the same formatter as the map's. */
  readonly asked: Pick<View, 'measure' | 'unit' | 'per'>;
  /** Null for a measure of works. */
  readonly indicator: Indicator | null;
  /** Null when no area of the level has a value. */
  readonly scale: RowScale | null;
  /** The same figures as on the map; a missing value is null, never 0. */
  readonly figures: readonly AreaFigure[];
}

/** The scale that all bars of a row share; published intervals end on it too. */
export function rowScale(figures: readonly Pick<AreaFigure, 'value' | 'interval'>[]): RowScale | null {
  const known = figures.flatMap(({ value, interval }) =>
    value === null ? [] : [value.value, ...(interval ? [interval.low, interval.high] : [])],
  );
  return known.length === 0 ? null : { low: Math.min(0, ...known), high: Math.max(0, ...known) };
}

/** Place of a value on its row's scale, 0 to 1. */
export const shareOf = ({ low, high }: RowScale, value: number): number =>
  high === low ? 0 : (value - low) / (high - low);

const OF_WORKS: readonly ComparedRow['asked'][] = [
  { measure: 'funded', unit: 'families', per: 'total' },
  { measure: 'funded', unit: 'families', per: 'resident' },
  { measure: 'works', unit: 'families', per: 'total' },
  ...PEOPLE_UNITS.map((unit) => ({ measure: 'beneficiaries', unit, per: 'total' }) as const),
];

/**
 * Areas of one level side by side: what the works brought, then every indicator. Each row is the choropleth of that
 * measure under the same date and filter, so that map, card and comparison cannot disagree.
 *
 * Cost: one choropleth a row, about 28; growth 1 in works and areas.
 */
export function comparison(
  input: ChoroplethInput,
  view: View,
  ids: readonly string[],
): readonly ComparedRow[] {
  const row = (asked: ComparedRow['asked'], indicator: Indicator | null): ComparedRow => {
    const { figures } = choropleth(input, { ...view, ...asked, classes: 'quantile', breaks: [] });
    return {
      asked,
      indicator,
      scale: rowScale(figures),
      figures: ids.flatMap((id) => figures.find(({ area }) => area.id === id) ?? []),
    };
  };
  return [
    ...OF_WORKS.map((asked) => row(asked, null)),
    // Published by municipality and not divided.
    ...(view.level === 'municipality' ? input.indicators : []).map((indicator) =>
      row({ measure: indicator.id, unit: 'families', per: 'total' }, indicator),
    ),
  ];
}
