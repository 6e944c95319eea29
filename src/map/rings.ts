import type { Geometry, Position } from 'geojson';
import { worldOf } from './projection';
import type { Point } from './screen';

/** A closed line in any flat coordinates, with its bounding box. */
export interface Ring {
  /** x and y of every vertex in turn: the coast as a list of points would take five times the memory. */
  readonly xy: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every ring of a polygon geometry, holes too, each point through `project`; none for points and lines. */
export function ringsOf(geometry: Geometry | null, project: (at: Point) => Point): Ring[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map((ring) => ringFrom(ring, project));
  if (geometry?.type === 'MultiPolygon')
    return geometry.coordinates.flatMap((part) => part.map((ring) => ringFrom(ring, project)));
  return [];
}

const world = new WeakMap<Geometry, Ring[]>();

/** The rings in the unit square, made once for each geometry: hits and labels look at the same ones. */
export function worldRings(geometry: Geometry | null): Ring[] {
  const known = geometry && world.get(geometry);
  if (known) return known;
  const fresh = ringsOf(geometry, worldOf);
  if (geometry) world.set(geometry, fresh);
  return fresh;
}

/** The same rings in other coordinates. */
export function mapRings(rings: readonly Ring[], project: (at: Point) => Point): Ring[] {
  return rings.map(({ xy }) => {
    const mapped = new Float64Array(xy.length);
    for (let i = 0; i < xy.length; i += 2) put(mapped, i, project([xy[i] ?? NaN, xy[i + 1] ?? NaN]));
    return bounded(mapped);
  });
}

/** The vertices of a ring, the first again at the end. */
export function pointsOf({ xy }: Ring): Point[] {
  return Array.from({ length: xy.length / 2 }, (_, k) => [xy[2 * k] ?? NaN, xy[2 * k + 1] ?? NaN]);
}

function ringFrom(positions: readonly Position[], project: (at: Point) => Point): Ring {
  const xy = new Float64Array(2 * positions.length);
  for (const [index, [x = NaN, y = NaN]] of positions.entries()) put(xy, 2 * index, project([x, y]));
  return bounded(xy);
}

function put(xy: Float64Array, i: number, [x, y]: Point): void {
  xy[i] = x;
  xy[i + 1] = y;
}

function bounded(xy: Float64Array): Ring {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i] ?? NaN;
    const y = xy[i + 1] ?? NaN;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { xy, left, top, right, bottom };
}

/** Even-odd rule over all rings, so that holes are outside. */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const { xy, left, top, right, bottom } of rings) {
    if (x < left || x > right || y < top || y > bottom) continue;
    let px = xy.at(-2) ?? NaN;
    let py = xy.at(-1) ?? NaN;
    for (let i = 0; i < xy.length; i += 2) {
      const qx = xy[i] ?? NaN;
      const qy = xy[i + 1] ?? NaN;
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      px = qx;
      py = qy;
    }
  }
  return inside;
}

/** The point of the rings' edges that is nearest to `target`; null without rings. */
export function nearestOnRings(rings: readonly Ring[], target: Point): Point | null {
  const [x, y] = target;
  let best: Point | null = null;
  let least = Infinity;
  for (const ring of rings) {
    if (boxDistance(ring, target) >= least) continue;
    const { xy } = ring;
    let px = xy.at(-2) ?? NaN;
    let py = xy.at(-1) ?? NaN;
    for (let i = 0; i < xy.length; i += 2) {
      const qx = xy[i] ?? NaN;
      const qy = xy[i + 1] ?? NaN;
      const dx = qx - px;
      const dy = qy - py;
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : ((x - px) * dx + (y - py) * dy) / length2;
      const t = Math.min(1, Math.max(0, along));
      const nx = px + t * dx;
      const ny = py + t * dy;
      const away = Math.hypot(nx - x, ny - y);
      if (away < least) {
        least = away;
        best = [nx, ny];
      }
      px = qx;
      py = qy;
    }
  }
  return best;
}

function boxDistance(ring: Ring, [x, y]: Point): number {
  const dx = Math.max(ring.left - x, 0, x - ring.right);
  const dy = Math.max(ring.top - y, 0, y - ring.bottom);
  return Math.hypot(dx, dy);
}
