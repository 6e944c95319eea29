import type { Geometry, Position } from 'geojson';
import { worldOf } from './projection';
import { nearestOnSegment, type Point } from './screen';

/** A closed line of points in any flat coordinates, with its bounding box. */
export interface Ring {
  readonly points: readonly Point[];
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
  return rings.map(({ points }) => bounded(points.map(project)));
}

function ringFrom(positions: readonly Position[], project: (at: Point) => Point): Ring {
  return bounded(positions.map(([x = NaN, y = NaN]) => project([x, y])));
}

function bounded(points: readonly Point[]): Ring {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points, left, top, right, bottom };
}

/** Even-odd rule over all rings, so that holes are outside. */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    if (x < ring.left || x > ring.right || y < ring.top || y > ring.bottom) continue;
    let [px, py] = ring.points.at(-1) ?? [NaN, NaN];
    for (const [qx, qy] of ring.points) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      px = qx;
      py = qy;
    }
  }
  return inside;
}

/** The point of the rings' edges that is nearest to `target`; null without rings. */
export function nearestOnRings(rings: readonly Ring[], target: Point): Point | null {
  let best: Point | null = null;
  let least = Infinity;
  for (const ring of rings) {
    if (boxDistance(ring, target) >= least) continue;
    let previous = ring.points.at(-1);
    for (const point of ring.points) {
      if (previous) {
        const near = nearestOnSegment(previous, point, target);
        const away = Math.hypot(near[0] - target[0], near[1] - target[1]);
        if (away < least) {
          least = away;
          best = near;
        }
      }
      previous = point;
    }
  }
  return best;
}

function boxDistance(ring: Ring, [x, y]: Point): number {
  const dx = Math.max(ring.left - x, 0, x - ring.right);
  const dy = Math.max(ring.top - y, 0, y - ring.bottom);
  return Math.hypot(dx, dy);
}
