import { booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Area, Areas, Level } from './area';
import type { Work } from './work';

/** Ids of the areas a work lies in, per level. None: it fits no area. Several: they share it. */
export type Placement = Readonly<Record<Level, readonly string[]>>;

/** The codes of a row and its point or trace name different areas; the codes hold. */
export interface PlaceConflict {
  readonly level: 'municipality' | 'island';
  readonly codes: readonly string[];
  readonly geometry: readonly string[];
}

/** Ids of the areas of a level that hold a point, or that a line or polygon touches. */
export type AreaFinder = (level: 'municipality' | 'island', geometry: Geometry) => readonly string[];

interface Shaped {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

export const shaped = (areas: readonly Area[]): readonly Shaped[] =>
  areas.flatMap(({ id, geometry }) => (geometry === null ? [] : [{ id, geometry }]));

const areasAt = (geometry: Geometry, areas: readonly Shaped[]): readonly string[] =>
  areas
    .filter((area) =>
      geometry.type === 'Point'
        ? booleanPointInPolygon(geometry.coordinates, area.geometry)
        : booleanIntersects(geometry, area.geometry),
    )
    .map(({ id }) => id);

/** Asks each area. */
export function areaFinder(areas: Pick<Areas, 'municipality' | 'island'>): AreaFinder {
  const shapes = { municipality: shaped(areas.municipality), island: shaped(areas.island) };
  return (level, geometry) => areasAt(geometry, shapes[level]);
}

interface Found {
  readonly geometry: Geometry;
  /** False for an approximate point. */
  readonly sure: boolean;
}

/** A traced shape, else a published point. */
function geometryOf({ shape, place }: Work): Found | null {
  if (shape) return { geometry: shape, sure: true };
  if (place.certainty !== 'exact' && place.certainty !== 'approximate') return null;
  return {
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    sure: place.certainty === 'exact',
  };
}

/** Most works have one code, which is its own key: to write a new text for each would take longer than to look it up. */
const oneText = (ids: readonly string[]): string => (ids.length === 1 ? (ids[0] ?? '') : ids.join());

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/**
 * Finds the areas of works: by code first; by geometry only where there is no code. A line or polygon that crosses
 * several areas belongs to all of them. An approximate point decides a municipality, never an island: its circle
 * reaches the neighbours.
 */
export function placer(areas: Areas, find = areaFinder(areas)): (work: Work) => Placement {
  const provinceOf = new Map(areas.municipality.map(({ id, province }) => [id, province]));
  const municipalitiesOf = new Map(areas.island.map(({ id, municipalities }) => [id, municipalities]));

  const placement = (municipality: readonly string[], island: readonly string[]): Placement => ({
    municipality: distinct(municipality),
    island: distinct(island),
    province: distinct(municipality.flatMap((cut) => provinceOf.get(cut) ?? [])),
  });
  /** Most works are placed by their codes alone, and few codes differ: their answers are shared. */
  const byCodes = new Map<string, Map<string, Placement>>();
  /** Geometry is looked at once for each work. */
  const byGeometry = new WeakMap<Work, Placement>();

  const locate = (work: Work, { geometry, sure }: Found): Placement => {
    const island = work.islands.length > 0 ? work.islands : sure ? find('island', geometry) : [];
    const municipality =
      work.municipalities.length > 0 ? work.municipalities : find('municipality', geometry);
    return placement(municipality, island);
  };

  return (work) => {
    const found = geometryOf(work);
    if (found === null || (work.municipalities.length > 0 && (work.islands.length > 0 || !found.sure))) {
      const [codes, islands] = [oneText(work.municipalities), oneText(work.islands)];
      const byIslands = byCodes.get(codes) ?? new Map<string, Placement>();
      const known = byIslands.get(islands);
      if (known) return known;
      const municipality =
        work.municipalities.length > 0
          ? work.municipalities
          : work.islands.flatMap((id) => municipalitiesOf.get(id) ?? []);
      const fresh = placement(municipality, work.islands);
      byCodes.set(codes, byIslands.set(islands, fresh));
      return fresh;
    }
    const known = byGeometry.get(work);
    if (known) return known;
    const fresh = locate(work, found);
    byGeometry.set(work, fresh);
    return fresh;
  };
}

/** Where a row's codes and its point or trace disagree; an approximate point accuses nobody of its neighbours. */
export function placeConflicts(areas: Areas): (work: Work) => readonly PlaceConflict[] {
  const find = areaFinder(areas);
  return (work) => {
    const found = geometryOf(work);
    if (found === null) return [];
    return (['municipality', 'island'] as const).flatMap((level) => {
      const codes = level === 'municipality' ? work.municipalities : work.islands;
      if (codes.length === 0 || (level === 'island' && !found.sure)) return [];
      const geometry = find(level, found.geometry);
      return geometry.some((id) => !codes.includes(id)) ? [{ level, codes, geometry }] : [];
    });
  };
}
