import type { Projection } from './projection';

/**
 * Groups places that fall into the same cell of the world at this zoom, each group and all of them in the order given;
 * panning changes no group.
 *
 * @param places x and y of each in turn, in the unit square
 * @param rows which of them
 * @param side of a cell in pixels
 */
export function rowsByCell(
  places: Float64Array,
  rows: readonly number[],
  { toWorldPoint }: Projection,
  side: number,
): readonly number[][] {
  const cells = (toWorldPoint([1, 0])[0] - toWorldPoint([0, 0])[0]) / side;
  const groups: number[][] = [];
  // Column by column: small whole numbers are found several times as fast as one large number for both.
  const columns = new Map<number, Map<number, number[]>>();
  for (const row of rows) {
    const x = Math.floor((places[2 * row] ?? 0) * cells);
    const y = Math.floor((places[2 * row + 1] ?? 0) * cells);
    let column = columns.get(x);
    if (!column) columns.set(x, (column = new Map()));
    const group = column.get(y);
    if (group) {
      group.push(row);
    } else {
      const fresh = [row];
      column.set(y, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

/** The middle of some of the places, in the unit square. */
export function middleOfRows(places: Float64Array, rows: readonly number[]): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const row of rows) {
    x += places[2 * row] ?? 0;
    y += places[2 * row + 1] ?? 0;
  }
  return [x / rows.length, y / rows.length];
}
