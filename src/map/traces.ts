import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Work } from '../domain/work';
import { lonLatOf, worldOf, type LonLat } from './projection';
import { isInside, pointsOf, ringsOf } from './rings';
import { distance, type Point } from './screen';

/** The traced lines and outlines of works, for the works that have one. */
export function traceFeatures(works: readonly Work[]): FeatureCollection {
  const features = works.flatMap(({ id, shape }): Feature[] =>
    shape === null ? [] : [{ type: 'Feature', properties: { id }, geometry: shape }],
  );
  return { type: 'FeatureCollection', features };
}

/**
 * A point of the trace for the work's circle: half way along the longest line, or well inside the polygon. Null for
 * geometries that trace nothing (points, collections, no vertices).
 */
export function pointOfTrace(shape: Geometry): LonLat | null {
  switch (shape.type) {
    case 'LineString':
    case 'MultiLineString':
      return halfWay(longest(linesOf(shape)));
    case 'Polygon':
    case 'MultiPolygon':
      return within(shape);
    default:
      return null;
  }
}

/** Every vertex of a trace, in the unit square. */
export function traceVertices(shape: Geometry): Point[] {
  switch (shape.type) {
    case 'LineString':
    case 'MultiLineString':
      return linesOf(shape).flat();
    default:
      return ringsOf(shape, worldOf).flatMap(pointsOf);
  }
}

function linesOf(shape: Geometry): Point[][] {
  if (shape.type === 'LineString') return [projected(shape)];
  if (shape.type === 'MultiLineString')
    return shape.coordinates.map((coordinates) => projected({ type: 'LineString', coordinates }));
  return [];
}

function projected({ coordinates }: LineString): Point[] {
  return coordinates.map(([lon = NaN, lat = NaN]: Position) => worldOf([lon, lat]));
}

function longest(lines: readonly (readonly Point[])[]): readonly Point[] {
  return lines.reduce((best, line) => (lengthOf(line) > lengthOf(best) ? line : best), lines[0] ?? []);
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0);
}

function halfWay(line: readonly Point[]): LonLat | null {
  let left = lengthOf(line) / 2;
  let before = line[0];
  if (!before) return null;
  for (const point of line) {
    const step = distance(before, point);
    if (step > 0 && step >= left) {
      const share = left / step;
      return lonLatOf([
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ]);
    }
    left -= step;
    before = point;
  }
  return lonLatOf(before);
}

/** Heights at which a polygon is cut in search of a wide place. */
const CUTS = 9;

/** The middle of the widest of a few horizontal cuts through the polygon. */
function within(shape: Polygon | MultiPolygon): LonLat | null {
  const rings = ringsOf(shape, worldOf);
  const top = Math.min(...rings.map((ring) => ring.top));
  const bottom = Math.max(...rings.map((ring) => ring.bottom));
  let best: { at: Point; width: number } | null = null;
  for (let cut = 1; cut <= CUTS; cut++) {
    const y = top + ((bottom - top) * cut) / (CUTS + 1);
    const xs = rings.flatMap((ring) => crossings(pointsOf(ring), y)).toSorted((a, b) => a - b);
    for (const [index, x] of xs.entries()) {
      const width = (xs[index + 1] ?? x) - x;
      const at: Point = [x + width / 2, y];
      if (width > (best?.width ?? 0) && isInside(rings, at)) best = { at, width };
    }
  }
  return best && lonLatOf(best.at);
}

function crossings(ring: readonly Point[], y: number): number[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from || from[1] > y === to[1] > y) return [];
    return [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])];
  });
}
