import { choropleth, type Choropleth } from './choropleth';
import { cross, crossedPicture, GAP, type CellId, type Cross } from './cross';
import type { Indicator } from './facts';
import { isFiltered, NO_FILTER } from './filter';
import { needOf, type Need } from './need';
import type { Atlas } from './atlas';
import type { Scene } from './scene';
import type { View } from './view';
import { weigh, type Weighed, type Weighing } from './weigh';

/** The need that an address asks about. */
export interface AskedNeed {
  readonly need: Need;
  /** The one indicator; null where several are weighed. */
  readonly indicator: Indicator | null;
  readonly weights: readonly Weighed[];
  /** Null where one indicator is asked. */
  readonly weighing: Weighing | null;
}

/** What the address asks of need x investment, worked out once for all parts of the page. */
export interface Crossing extends Omit<AskedNeed, 'need'> {
  readonly crossed: Cross;
  /** Whose places are listed and outlined. */
  readonly cell: CellId;
  /** The address names the cell: the others fade. */
  readonly alone: boolean;
  readonly picture: Choropleth;
}

const isCell = (cell: string): cell is CellId => /^[123][123u]$/.test(cell);

/** Null where none is asked, or one that nobody knows. Cost: areas x indicators. */
export function askedNeed(
  view: Pick<View, 'need' | 'weights'>,
  atlas: Pick<Atlas, 'areas' | 'facts' | 'indicator'>,
): AskedNeed | null {
  const { municipality } = atlas.areas;
  const { values } = atlas.facts;
  const weights = view.weights.flatMap(({ id, weight }): Weighed[] => {
    const indicator = atlas.indicator.get(id);
    return indicator ? [{ indicator, weight }] : [];
  });
  const weighing = weights.length > 0 ? weigh(weights, municipality, values) : null;
  const indicator = weighing || view.need === null ? null : (atlas.indicator.get(view.need) ?? null);
  const need = weighing ?? (indicator && needOf(indicator, municipality, values));
  return need && { need, indicator, weights, weighing };
}

/** Null where the address asks for no need. Cost: areas x indicators, and one pass over the works under a filter. */
export function crossingOf({ view, atlas, input, picture }: Scene): Crossing | null {
  const asks = askedNeed(view, atlas);
  if (!asks) return null;
  const { need, ...by } = asks;
  const unfiltered = isFiltered(view) ? choropleth(input, { ...view, ...NO_FILTER }) : picture;
  const crossed = cross(need, picture, unfiltered, view.cuts);
  const asked = view.cell !== null && isCell(view.cell) ? view.cell : null;
  const cell = asked ?? GAP;
  const alone = asked !== null;
  return {
    ...by,
    crossed,
    cell,
    alone,
    picture: crossedPicture(picture, crossed, cell, alone),
  };
}
