import type { Area } from '../domain/area';
import { isSmallIsland } from './islandSigns';
import { worldOf, type Projection } from './projection';
import { isInside, nearestOnRings, worldRings, type Ring } from './rings';
import { distance, type Point } from './screen';

/** Islands are found from this far away, in pixels, when no area lies under the pointer. */
const REACH = 16;
/** Around a small island the same holds on land too, as far as this. */
const ROOM = 12;

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
 * The area under the pointer, else the nearest within 16 px, so that an island of three pixels can be hit with a
 * finger; null on open sea. An island smaller than that room is found before the larger land around it, the nearest
 * of several first. Areas without a polygon are found by their point.
 */
export function areaAt(areas: readonly WorldArea[], projection: Projection, pointer: Point): string | null {
  const world = worldOf(projection.toLonLat(pointer));
  const isSmall = (area: WorldArea) => isSmallIsland(area, projection, 2 * ROOM);
  const under = areas.find(({ rings }) => isInside(rings, world));
  if (under && isSmall(under)) return under.area.id;

  const nearest = (among: readonly WorldArea[], reach: number): string | null => {
    let best: string | null = null;
    let least = reach;
    for (const { area, rings, point } of among) {
      const near = nearestOnRings(rings, world) ?? point;
      const away = distance(projection.toWorldPoint(near), pointer);
      if (away <= least) {
        least = away;
        best = area.id;
      }
    }
    return best;
  };
  return nearest(areas.filter(isSmall), ROOM) ?? under?.area.id ?? nearest(areas, REACH);
}
