import type { Camera } from '../domain/view';
import type { Bounds } from './picture';
import { lonLatOf, worldOf } from './projection';
import type { Extent } from './screen';

/** How far the reader can go; the same whoever paints. About 1:150 000: nearer, the coast's vertices show as corners. */
export const MAX_ZOOM = 10.6;
export const MIN_ZOOM = 4;
/** The region with room to pan on every side; beyond it there is no geometry. */
export const MAX_BOUNDS: Bounds = [-80, -45.6, -66.5, -38.6];

/** Milliseconds of a flight to a place, and of one step of the zoom. */
export const FLIGHT_MS = 700;
export const ZOOM_MS = 200;

const TILE = 512;

/** Fast first, then calm. */
export function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** The nearest camera within the limits that shows nothing beyond the bounds: nearer where the map is larger than they. */
export function withinLimits({ zoom, lat, lon }: Camera, { width, height }: Extent): Camera {
  const [west, south, east, north] = MAX_BOUNDS;
  const [left, top] = worldOf([west, north]);
  const [right, bottom] = worldOf([east, south]);
  const fill = Math.log2(Math.max(width / (right - left), height / (bottom - top)) / TILE);
  const near = Math.min(Math.max(zoom, MIN_ZOOM, fill), MAX_ZOOM);
  const scale = TILE * 2 ** near;
  const [x, y] = worldOf([lon, lat]);
  const [inLon, inLat] = lonLatOf([
    between(x, left + width / scale / 2, right - width / scale / 2),
    between(y, top + height / scale / 2, bottom - height / scale / 2),
  ]);
  return { zoom: near, lat: inLat, lon: inLon };
}

function between(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
