import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Piece } from './Territory';

/** Polygon or MultiPolygon, wound as RFC 7946 wants it (outer rings against the clock). */
export function landGeometry(pieces: readonly Piece[]): Polygon | MultiPolygon {
  const [only] = pieces;
  const geometry: Polygon | MultiPolygon =
    pieces.length === 1 && only
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: [...pieces] };
  return rewind(geometry) as Polygon | MultiPolygon;
}
