import type { Indicator } from '../../domain/facts';
import { standing, type Standing } from '../../domain/standing';
import type { Scene } from '../../domain/scene';

/** What a planner asks of a place first; the measure shown on the map goes before them. */
export const FIRST_ASKED = ['pov_multi_2022', 'water_no_public_network_2017_pct', 'idh_2023'];

/** One row per indicator; `standing` is null where the municipality has no value. */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  readonly standing: Standing | null;
}

/** Every indicator for one municipality, the most asked first. */
export function standings(
  cut: string,
  { atlas, view }: Pick<Scene, 'atlas' | 'view'>,
): readonly IndicatorStanding[] {
  const order = [view.measure, ...FIRST_ASKED];
  const rank = ({ id }: Indicator) => (order.includes(id) ? order.indexOf(id) : order.length);
  return atlas.facts.indicators
    .toSorted((a, b) => rank(a) - rank(b))
    .map((indicator) => ({ indicator, standing: standing(indicator, cut, atlas.facts.values) }));
}
