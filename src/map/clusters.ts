import type { Disc } from './discs';
import type { Projection } from './projection';

/** Side of a cell in pixels. */
const CELL = 64;

/** Groups discs that fall into the same 64 px cell of the world at this zoom; panning changes no group. */
export function clusterByCell(discs: readonly Disc[], projection: Projection): Disc[][] {
  const [originX, originY] = projection.toWorldPoint([0, 0]);
  const cells = new Map<string, Disc[]>();
  for (const disc of discs) {
    const [x, y] = projection.toScreen(disc.anchor);
    const key = `${Math.floor((x - originX) / CELL)} ${Math.floor((y - originY) / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(disc);
    else cells.set(key, [disc]);
  }
  return [...cells.values()];
}
