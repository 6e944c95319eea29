import type { Camera } from '../../domain/view';
import { worldOf, type LonLat } from '../projection';
import type { Extent, Point } from '../screen';

const TILE = 512;

/** Whole numbers that outlines are written in: one step is one pixel of the screen at `zoom`. */
export interface Grid {
  readonly zoom: number;
  /** Where (0, 0) lies. */
  readonly origin: LonLat;
}

/** Degrees -> steps of the grid, not rounded, y down. */
export function gridPoint({ zoom, origin }: Grid): (at: LonLat) => Point {
  const scale = TILE * 2 ** zoom;
  const [x0, y0] = worldOf(origin);
  return (at) => {
    const [x, y] = worldOf(at);
    return [(x - x0) * scale, (y - y0) * scale];
  };
}

/** How the camera moves the grid: pixel = step x `scale` + (x, y). */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function placementOf(grid: Grid, camera: Camera, extent: Extent): Placement {
  const scale = 2 ** (camera.zoom - grid.zoom);
  const [x, y] = gridPoint(grid)([camera.lon, camera.lat]);
  return { scale, x: extent.width / 2 - x * scale, y: extent.height / 2 - y * scale };
}

/** The placement for an SVG `transform`; six digits keep a border within a hundredth of a pixel. */
export function transformOf({ scale, x, y }: Placement): string {
  return `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
