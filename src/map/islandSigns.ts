import type { WorldArea } from './hit';
import type { LonLat, Projection } from './projection';
import { distance } from './screen';

/** An island whose shape cannot be seen: a small ring stands for it. */
export interface IslandSign {
  readonly id: string;
  readonly at: LonLat;
}

/** Pixels across: below it a shape is no more than a speck. */
const SPECK = 7;
/** Ground metres in a pixel: farther away than this, signs and names of all islands would lie on each other. */
const NEAR = 110;

/** How large the widest piece of an area is on the screen, corner to corner in pixels; 0 without an outline. */
function sizeOnScreen({ rings }: WorldArea, { toWorldPoint }: Projection): number {
  return Math.max(
    0,
    ...rings.map(({ left, top, right, bottom }) =>
      distance(toWorldPoint([left, top]), toWorldPoint([right, bottom])),
    ),
  );
}

/** Whether the reader is near enough to tell the smallest islands apart. */
export const isNear = ({ metresPerPixel }: Projection, [, lat]: LonLat): boolean =>
  metresPerPixel(lat) <= NEAR;

/** A named island less than `size` pixels large, near enough to be told from its neighbours. */
export function isSmallIsland(shape: WorldArea, projection: Projection, size: number): boolean {
  const { area } = shape;
  return (
    area.level === 'island' &&
    area.named &&
    isNear(projection, area.point) &&
    sizeOnScreen(shape, projection) < size
  );
}

/** Islands to mark with a ring: named, and mere specks or points; from far away the chosen one alone. */
export function islandSigns(
  shapes: readonly WorldArea[],
  projection: Projection,
  selected: string | null,
): IslandSign[] {
  return shapes.flatMap((shape) => {
    const { area } = shape;
    const shown =
      isSmallIsland(shape, projection, SPECK) ||
      (area.level === 'island' && area.id === selected && sizeOnScreen(shape, projection) < SPECK);
    return shown ? [{ id: area.id, at: area.point }] : [];
  });
}
