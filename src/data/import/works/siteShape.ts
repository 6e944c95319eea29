import { pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { readCoordinate } from './coordinate';
import {
  sitePoint,
  type PointReading,
  type PointRefusal,
  type PointWarning,
  type Projection,
} from './sitePoint';

/** Where a geometry lies: a point of it, and the whole of it in degrees where it is more than a point. */
export type ShapeReading =
  | {
      readonly ok: true;
      readonly lon: number;
      readonly lat: number;
      readonly repairs: readonly PointWarning[];
      readonly zone: 18 | 19 | null;
      readonly shape: Geometry | null;
      /** How many points, where there are several of them. */
      readonly points: number;
    }
  | { readonly ok: false; readonly code: PointRefusal | 'bad_shape' };

const BAD: ShapeReading = { ok: false, code: 'bad_shape' };

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
    default:
      return [];
  }
}

function readPosition([x, y]: Position, projection: Projection): PointReading | null {
  const [across, up] = [readCoordinate(x ?? null), readCoordinate(y ?? null)];
  if (!('value' in across) || !('value' in up)) return null;
  return sitePoint(across, up, projection);
}

/** A point on the geometry, never beside it. */
function pointOf(geometry: Geometry): Position | null {
  if (geometry.type !== 'GeometryCollection') return pointOnFeature(geometry).geometry.coordinates;
  const [first] = geometry.geometries.toSorted(
    (a, b) => Number(a.type.endsWith('Point')) - Number(b.type.endsWith('Point')),
  );
  return first === undefined ? null : pointOf(first);
}

/** Replaces the positions of a geometry, in their order. */
function replaced(geometry: Geometry, next: () => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: next() };
    case 'LineString':
    case 'MultiPoint':
      return { type: geometry.type, coordinates: geometry.coordinates.map(next) };
    case 'Polygon':
    case 'MultiLineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(next)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(next))),
      };
    default:
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => replaced(part, next)),
      };
  }
}

/**
 * A geometry in degrees, whatever system and order it came in. Every position is read; one that can't be is the end of
 * the whole, and so is a shape whose positions need different repairs.
 */
export function siteShape(geometry: Geometry, projection: Projection): ShapeReading {
  const positions = positionsOf(geometry);
  const read: Position[] = [];
  let repairs: readonly PointWarning[] | null = null;
  let zone: 18 | 19 | null = null;
  for (const position of positions) {
    const point = readPosition(position, projection);
    if (point === null) return BAD;
    if (!point.ok) return point;
    // A round number among others is no sign of a coarse point.
    const done =
      positions.length === 1 ? point.repairs : point.repairs.filter((repair) => repair !== 'coarse_point');
    if (repairs !== null && repairs.join() !== done.join()) return BAD;
    repairs = done;
    zone = point.zone;
    read.push([point.lon, point.lat]);
  }
  if (repairs === null) return BAD;
  const found = { repairs, zone };
  if (positions.length === 1) return { ok: true, ...at(read[0]), ...found, shape: null, points: 1 };
  let index = 0;
  const shape = replaced(geometry, () => read[index++] ?? []);
  const points = geometry.type === 'MultiPoint' ? positions.length : 0;
  // Several points are as good as the first of them; there is nothing between them.
  const middle = points > 0 ? read[0] : pointOf(shape);
  return { ok: true, ...at(middle), ...found, shape, points };
}

const at = (position: Position | null | undefined): { readonly lon: number; readonly lat: number } => ({
  lon: position?.[0] ?? Number.NaN,
  lat: position?.[1] ?? Number.NaN,
});
