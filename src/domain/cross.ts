import { ckmeans } from 'simple-statistics';
import type { AreaFigure, Choropleth, Fill, Third } from './choropleth';
import { between } from './classify';
import { thirdOf, thirdsOf, worstFirst, type Need, type PlaceNeed } from './need';

/** 1: no published work. 2 and 3: the smaller and the larger known figures. u: works, but no figure for the place. */
export type Column = 1 | 2 | 3 | 'u';
export type CellId = `${Third}${Column}`;

/** What is looked at first: much need, no published work. */
export const GAP: CellId = '31';

export interface CrossedPlace {
  readonly need: PlaceNeed;
  readonly invested: AreaFigure;
  readonly column: Column;
  /** Null where the need is not known. */
  readonly cell: CellId | null;
  /** 1 for the worst need; equal values share a rank; null where it is not known. */
  readonly rank: number | null;
}

/** Need x investment: every place in one cell, or without a value of the need. */
export interface Cross {
  readonly need: Need;
  /** Of the need, ascending; see {@link thirdsOf}. */
  readonly thresholds: readonly number[];
  /** Least figure of column 3; null where the known figures have nothing to part. */
  readonly split: number | null;
  /** In file order of the areas. */
  readonly places: readonly CrossedPlace[];
}

function splitOf(figures: readonly AreaFigure[]): number | null {
  const known = figures.flatMap(({ value }) => (value ? [value.value] : [])).toSorted((a, b) => a - b);
  if (known[0] === known.at(-1)) return null;
  const least = ckmeans(known, 2)[1]?.[0];
  return least === undefined ? null : between(known, least);
}

function columnOf({ state, value }: AreaFigure, split: number | null): Column {
  if (value) return split !== null && value.value >= split ? 3 : 2;
  return state === 'none' || state === 'outside' ? 1 : 'u';
}

/**
 * Crosses a need with the investment of a picture at the level of municipalities.
 *
 * @param unfiltered the same picture without filters: what part the known figures in two, so that a filter changes
 *   what is counted and never what a colour means
 * @param cuts two thresholds of the reader's own, ascending; empty for thirds
 */
export function cross(
  need: Need,
  invested: Pick<Choropleth, 'figures'>,
  unfiltered: Pick<Choropleth, 'figures'>,
  cuts: readonly number[],
): Cross {
  const known = need.places.flatMap(({ value }) => value ?? []);
  const thresholds = cuts.length === 2 ? cuts : thirdsOf(known);
  const split = splitOf(unfiltered.figures);
  const order = known.toSorted(worstFirst(need.direction));
  const byId = new Map(need.places.map((place) => [place.area.id, place]));
  return {
    need,
    thresholds,
    split,
    places: invested.figures.flatMap((figure): CrossedPlace[] => {
      const place = byId.get(figure.area.id);
      if (!place) return [];
      const column = columnOf(figure, split);
      const { value } = place;
      return [
        {
          need: place,
          invested: figure,
          column,
          cell: value === null ? null : `${thirdOf(value, need.direction, thresholds)}${column}`,
          rank: value === null ? null : order.indexOf(value) + 1,
        },
      ];
    }),
  };
}

/** The places of a cell, the worst first. */
export function placesIn({ places, need }: Cross, cell: CellId): readonly CrossedPlace[] {
  const order = worstFirst(need.direction);
  return places
    .filter((place) => place.cell === cell)
    .toSorted((a, b) => order(a.need.value ?? 0, b.need.value ?? 0));
}

/** How a place of a cell is painted: over the need's own colour, a member without work hatched, no figure dotted. */
export function cellFill(cell: CellId, member: boolean, faded = false): Fill {
  const [third, column] = [Number(cell[0]) as Third, cell[1]];
  return {
    kind: 'cross',
    need: third,
    invested: column === '2' ? 2 : column === '3' ? 3 : 1,
    pattern: column === 'u' ? 'dots' : column === '1' && member ? 'hatch' : null,
    faded,
  };
}

/**
 * The picture with every area in the colour of its cell; its figures stay as they are.
 *
 * @param cell whose areas are outlined
 * @param alone true: the others fade
 */
export function crossedPicture(
  picture: Choropleth,
  crossed: Cross,
  cell: CellId,
  alone: boolean,
): Choropleth {
  const fills = new Map(
    crossed.places.map((place): [string, Fill] => [
      place.invested.area.id,
      place.cell === null
        ? { kind: 'pattern', pattern: 'plus' }
        : cellFill(place.cell, place.invested.area.member, alone && place.cell !== cell),
    ]),
  );
  return {
    ...picture,
    figures: picture.figures.map((figure) => ({ ...figure, fill: fills.get(figure.area.id) ?? figure.fill })),
    outlined: new Set(placesIn(crossed, cell).map(({ invested }) => invested.area.id)),
  };
}

/** Known figures of a column, ascending. */
export const figuresIn = ({ places }: Cross, column: 2 | 3): readonly NonNullable<AreaFigure['value']>[] =>
  places
    .flatMap((place) => (place.column === column && place.invested.value ? [place.invested.value] : []))
    .toSorted((a, b) => a.value - b.value);
