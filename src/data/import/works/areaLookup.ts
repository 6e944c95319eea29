import { pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Area, Areas } from '../../../domain/area';
import { areaIndex, type AreaIndex } from '../../../domain/areaIndex';

/** Ids of the areas that hold a point; an island without a polygon holds none. */
export interface AreasAt {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
}

/** Finds areas by points in degrees. */
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

const isNear = (box: Boxed, lon: number, lat: number, margin: number): boolean =>
  lon >= box.west - margin &&
  lon <= box.east + margin &&
  lat >= box.south - margin &&
  lat <= box.north + margin;

/** Ids of the areas that hold a point, in the order of the list; the index is made for the first point that is asked. */
function holders(areas: readonly Area[]): (lon: number, lat: number) => readonly string[] {
  let index: AreaIndex | null = null;
  return (lon, lat) => {
    index ??= areaIndex(areas);
    return index.at(lon, lat).map((at) => areas[at]?.id ?? '');
  };
}

/** The areas of a session do not change, and a file is read anew at each choice: what is made of them is made once. */
const known = new WeakMap<Areas, AreaLookup>();

export function areaLookup(areas: Areas): AreaLookup {
  const found = known.get(areas) ?? makeLookup(areas);
  known.set(areas, found);
  return found;
}

function makeLookup(areas: Areas): AreaLookup {
  const municipalities = boxed(areas.municipality);
  const municipalitiesAt = holders(areas.municipality);
  const islandsAt = holders(areas.island.filter(({ named }) => named));
  return {
    areasAtPoint: (lon, lat) => ({
      municipalities: municipalitiesAt(lon, lat),
      islands: islandsAt(lon, lat),
    }),
    municipalitiesNear: (lon, lat, km) =>
      municipalities
        .filter((box) => isNear(box, lon, lat, km / KM_PER_DEGREE))
        .map(({ id, geometry }) => ({
          id,
          far: pointToPolygonDistance([lon, lat], geometry, { units: 'kilometers' }),
        }))
        .filter(({ far }) => far <= km)
        .toSorted((a, b) => a.far - b.far)
        .map(({ id }) => id),
  };
}
