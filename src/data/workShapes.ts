import type { Geometry } from 'geojson';
import type { Problem } from '../domain/problem';
import { nearest } from '../domain/nearest';
import type { KnownIds } from './references';

const FILE = 'work_shapes.geojson';
const TYPES: readonly unknown[] = [
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] satisfies readonly Geometry['type'][];

/** What JSON gives before anything is known of it. */
type Unknown = Readonly<Record<string, unknown>> | null | undefined;

/**
 * Traced lines and polygons by work id. The lines of a GeoJSON file mean nothing to a reader, so a problem names the
 * feature by its `id` property, or by its number from 1.
 *
 * @param known the ids a shape may belong to.
 */
export function parseWorkShapes(
  text: string | undefined,
  known: KnownIds,
): { readonly shapes: ReadonlyMap<string, Geometry>; readonly problems: readonly Problem[] } {
  const shapes = new Map<string, Geometry>();
  const problems: Problem[] = [];
  const tell = (code: string, value: string | null, detail: string | null = null) =>
    problems.push({ file: FILE, line: null, column: null, value, code, detail, severity: 'error' });
  if (text === undefined) tell('missing_file', null);
  else
    featuresOf(text, tell).forEach((feature, at) => {
      const id = (feature?.['properties'] as Unknown)?.['id'];
      const name = typeof id === 'string' ? id : `feature ${at + 1}`;
      const geometry = feature?.['geometry'];
      if (typeof id !== 'string' || !known.accepted.has(id))
        tell('unknown_work', name, nearest(name, known.accepted));
      else if (!isTrace(geometry)) tell('not_a_shape', name, TYPES.join(', '));
      else if (shapes.has(id)) tell('repeated_id', name);
      else shapes.set(id, geometry);
    });
  return { shapes, problems };
}

function featuresOf(
  text: string,
  tell: (code: string, value: null, detail?: string) => void,
): readonly Unknown[] {
  try {
    const features: unknown = (JSON.parse(text) as Unknown)?.['features'];
    if (Array.isArray(features)) return features as readonly Unknown[];
    tell('not_geojson', null);
  } catch (error) {
    tell('not_geojson', null, String(error));
  }
  return [];
}

/** A line or polygon whose every position is two degrees on the globe. */
function isTrace(geometry: unknown): geometry is Geometry {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  return TYPES.includes(type) && Array.isArray(coordinates) && everyPosition(coordinates);
}

function everyPosition(coordinates: readonly unknown[]): boolean {
  if (coordinates.length === 0) return false;
  const [lon, lat] = coordinates;
  if (typeof lon === 'number') return typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return coordinates.every((part) => Array.isArray(part) && everyPosition(part));
}
