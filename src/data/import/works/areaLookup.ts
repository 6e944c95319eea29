import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Area, Areas } from '../../../domain/area';

/** Ids of the areas that hold a point; an island without a polygon holds none. */
export interface AreasAt {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
}

/** Finds areas by points in degrees. The one place to put a faster index in. */
export interface AreaLookup {
  readonly areasAtPoint: (lon: number, lat: number) => AreasAt;
  /** Municipalities with land within so many kilometres of the point, the nearest first. */
  readonly municipalitiesNear: (lon: number, lat: number, km: number) => readonly string[];
}

interface Boxed {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A degree of longitude at 44 degrees south, the narrowest of the region. */
const KM_PER_DEGREE = 80;

function boxed(areas: readonly Area[]): readonly Boxed[] {
  return areas.flatMap(({ id, geometry }) => {
    if (geometry === null) return [];
    const positions = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as readonly number[][];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lon = Number.NaN, lat = Number.NaN] of positions) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
    return [{ id, geometry, west, south, east, north }];
  });
}

const isInBox = (box: Boxed, lon: number, lat: number, margin = 0): boolean =>
  lon >= box.west - margin &&
  lon <= box.east + margin &&
  lat >= box.south - margin &&
  lat <= box.north + margin;

export function areaLookup(areas: Areas): AreaLookup {
  const municipalities = boxed(areas.municipality);
  const islands = boxed(areas.island.filter(({ named }) => named));
  const holding = (boxes: readonly Boxed[], lon: number, lat: number): readonly string[] =>
    boxes
      .filter((box) => isInBox(box, lon, lat) && booleanPointInPolygon([lon, lat], box.geometry))
      .map(({ id }) => id);
  return {
    areasAtPoint: (lon, lat) => ({
      municipalities: holding(municipalities, lon, lat),
      islands: holding(islands, lon, lat),
    }),
    municipalitiesNear: (lon, lat, km) =>
      municipalities
        .filter((box) => isInBox(box, lon, lat, km / KM_PER_DEGREE))
        .map(({ id, geometry }) => ({
          id,
          far: pointToPolygonDistance([lon, lat], geometry, { units: 'kilometers' }),
        }))
        .filter(({ far }) => far <= km)
        .toSorted((a, b) => a.far - b.far)
        .map(({ id }) => id),
  };
}
