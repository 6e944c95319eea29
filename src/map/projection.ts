import type { Camera } from '../domain/view';
import type { Bounds, Padding } from './picture';
import type { Extent, Point } from './screen';

/** Web Mercator as MapLibre counts it: the world is one tile of 512 px at zoom 0. */
const TILE = 512;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const RADIANS = Math.PI / 180;

export type LonLat = readonly [lon: number, lat: number];

/** Degrees -> the unit square, y down. */
export function worldOf([lon, lat]: LonLat): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  return [0.5 + lon / 360, 0.5 - y / (2 * Math.PI)];
}

/** The unit square -> degrees. */
export function lonLatOf([x, y]: Point): LonLat {
  const lat = (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) / RADIANS;
  return [(x - 0.5) * 360, lat];
}

/** Degrees -> pixels and back, for one camera over a map of this extent (its centre is the camera's). */
export interface Projection {
  readonly toScreen: (at: LonLat) => Point;
  readonly toWorldPoint: (world: Point) => Point;
  readonly toLonLat: (point: Point) => LonLat;
  /** Ground metres under one pixel, at this latitude. */
  readonly metresPerPixel: (lat: number) => number;
}

export function projectionOf(camera: Camera, extent: Extent): Projection {
  const scale = TILE * 2 ** camera.zoom;
  const [cx, cy] = worldOf([camera.lon, camera.lat]);
  const toWorldPoint = ([x, y]: Point): Point => [
    (x - cx) * scale + extent.width / 2,
    (y - cy) * scale + extent.height / 2,
  ];
  return {
    toWorldPoint,
    toScreen: (at) => toWorldPoint(worldOf(at)),
    toLonLat: ([x, y]) =>
      lonLatOf([(x - extent.width / 2) / scale + cx, (y - extent.height / 2) / scale + cy]),
    metresPerPixel: (lat) => metresPerPixel(lat, camera.zoom),
  };
}

export function metresPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS)) / (TILE * 2 ** zoom);
}

/** So many ground metres at this latitude as a length in the unit square. */
export function worldLength(metres: number, lat: number): number {
  return metres / (EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS));
}

/**
 * The camera that shows all of `bounds` in the part of the map that `padding` leaves free.
 * Where the padding leaves less than 80 px, the padding of that direction is ignored. A map that goes no nearer than
 * `nearest` is centred for that zoom: the middle of a point too is in the free part.
 */
export function fitBounds(bounds: Bounds, extent: Extent, padding: Padding, nearest = Infinity): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = worldOf([west, north]);
  const [right, bottom] = worldOf([east, south]);
  const across = freeSpan(extent.width, padding.left, padding.right);
  const down = freeSpan(extent.height, padding.top, padding.bottom);
  const scale = Math.min(across.free / (right - left), down.free / (bottom - top), TILE * 2 ** nearest);
  const [lon, lat] = lonLatOf([
    (left + right) / 2 - across.shift / scale,
    (top + bottom) / 2 - down.shift / scale,
  ]);
  return { zoom: Math.log2(scale / TILE), lat, lon };
}

function freeSpan(length: number, before: number, after: number): { free: number; shift: number } {
  const free = length - before - after;
  if (free < 80) return { free: Math.max(length, 1), shift: 0 };
  return { free, shift: (before - after) / 2 };
}

/** The degrees that the camera shows in the uncovered part of the map, edge to edge. */
export function viewBounds(camera: Camera, extent: Extent, padding: Padding): Bounds {
  const { toLonLat } = projectionOf(camera, extent);
  const [west, north] = toLonLat([padding.left, padding.top]);
  const [east, south] = toLonLat([extent.width - padding.right, extent.height - padding.bottom]);
  return [west, south, east, north];
}
