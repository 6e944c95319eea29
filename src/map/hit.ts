import type { Area } from '../domain/area';
import { worldOf, type Projection } from './projection';
import { isInside, nearestOnRings, worldRings, type Ring } from './rings';
import { distance, type Point } from './screen';

/** Islands are found from this far away, in pixels, when no area lies under the pointer. */
const REACH = 16;

/** An area's rings in the unit square, projected once and not again for each camera. */
export interface WorldArea {
  readonly area: Area;
  readonly rings: readonly Ring[];
  /** The area's own point in the unit square. */
  readonly point: Point;
}

export function worldAreas(areas: readonly Area[]): WorldArea[] {
  return areas.map((area) => ({
    area,
    rings: worldRings(area.geometry),
    point: worldOf(area.point),
  }));
}

/**
 * The area under the pointer, else the nearest within 16 px, so that an island of three pixels can be hit
 * with a finger; null on open sea. Areas without a polygon are found by their point.
 */
export function areaAt(areas: readonly WorldArea[], projection: Projection, pointer: Point): string | null {
  const world = worldOf(projection.toLonLat(pointer));
  for (const { area, rings } of areas) if (isInside(rings, world)) return area.id;

  let best: string | null = null;
  let least = REACH;
  for (const { area, rings, point } of areas) {
    const near = nearestOnRings(rings, world) ?? point;
    const away = distance(projection.toWorldPoint(near), pointer);
    if (away <= least) {
      least = away;
      best = area.id;
    }
  }
  return best;
}
