import type { Area, Areas } from '../../../domain/area';
import { areaIndex, type AreaIndex } from '../../../domain/areaIndex';
import { shore } from './shore';

/** Ids of the areas that hold a point; an island without a polygon holds none. */
export interface AreasAt {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
}

/** Finds areas by points in degrees. */
export interface AreaLookup {
  readonly areasAtPoint: (lon: number, lat: number) => AreasAt;
  /** Municipalities with a border within so many kilometres of the point, the nearest first. */
  readonly municipalitiesNear: (lon: number, lat: number, km: number) => readonly string[];
}

/** Ids by the indexes that the index gives; most answers are one of few. It is made for the first point asked. */
function idsAt(areas: readonly Area[]): (lon: number, lat: number) => readonly string[] {
  let index: AreaIndex | null = null;
  const single = areas.map(({ id }) => [id]);
  return (lon, lat) => {
    index ??= areaIndex(areas);
    const found = index.at(lon, lat);
    const [first] = found;
    if (first === undefined) return NONE;
    return found.length === 1 ? (single[first] ?? NONE) : found.map((at) => areas[at]?.id ?? '');
  };
}

const NONE: readonly string[] = [];

/** The areas of a session do not change, and a file is read anew at each choice: what is made of them is made once. */
const known = new WeakMap<Areas, AreaLookup>();

export function areaLookup(areas: Areas): AreaLookup {
  const found = known.get(areas) ?? makeLookup(areas);
  known.set(areas, found);
  return found;
}

function makeLookup(areas: Areas): AreaLookup {
  const municipalities = idsAt(areas.municipality);
  const islands = idsAt(areas.island.filter(({ named }) => named));
  return {
    areasAtPoint: (lon, lat) => ({ municipalities: municipalities(lon, lat), islands: islands(lon, lat) }),
    municipalitiesNear: shore(areas.municipality),
  };
}
