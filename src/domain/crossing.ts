import { choropleth, type Choropleth } from './choropleth';
import { cross, crossedPicture, GAP, type CellId, type Cross } from './cross';
import type { Indicator } from './facts';
import { isFiltered, NO_FILTER } from './filter';
import { needOf } from './need';
import type { Scene } from './scene';
import { weigh, type Weighed, type Weighing } from './weigh';

/** What the address asks of need x investment, worked out once for all parts of the page. */
export interface Crossing {
  readonly crossed: Cross;
  /** The one indicator; null where several are weighed. */
  readonly indicator: Indicator | null;
  readonly weights: readonly Weighed[];
  /** Null where one indicator is asked. */
  readonly weighing: Weighing | null;
  /** Whose places are listed and outlined. */
  readonly cell: CellId;
  /** The address names the cell: the others fade. */
  readonly alone: boolean;
  readonly picture: Choropleth;
}

const isCell = (cell: string): cell is CellId => /^[123][123u]$/.test(cell);

/** Null where the address asks for no need. Cost: areas x indicators, and one pass over the works under a filter. */
export function crossingOf({ view, atlas, input, picture }: Scene): Crossing | null {
  const { municipality } = atlas.areas;
  const { values } = atlas.facts;
  const weights = view.weights.flatMap(({ id, weight }): Weighed[] => {
    const indicator = atlas.indicator.get(id);
    return indicator ? [{ indicator, weight }] : [];
  });
  const weighing = weights.length > 0 ? weigh(weights, municipality, values) : null;
  const indicator = weighing || view.need === null ? null : (atlas.indicator.get(view.need) ?? null);
  const need = weighing ?? (indicator && needOf(indicator, municipality, values));
  if (!need) return null;

  const unfiltered = isFiltered(view) ? choropleth(input, { ...view, ...NO_FILTER }) : picture;
  const crossed = cross(need, picture, unfiltered, view.cuts);
  const asked = view.cell !== null && isCell(view.cell) ? view.cell : null;
  const cell = asked ?? GAP;
  const alone = asked !== null;
  return {
    crossed,
    indicator,
    weights,
    weighing,
    cell,
    alone,
    picture: crossedPicture(picture, crossed, cell, alone),
  };
}
