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

interface Shaped {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

const shaped = (areas: readonly Area[]): readonly Shaped[] =>
  areas.flatMap(({ id, geometry }) => (geometry === null ? [] : [{ id, geometry }]));

const areasAt = (geometry: Geometry, areas: readonly Shaped[]): readonly string[] =>
  areas
    .filter((area) =>
      geometry.type === 'Point'
        ? booleanPointInPolygon(geometry.coordinates, area.geometry)
        : booleanIntersects(geometry, area.geometry),
    )
    .map(({ id }) => id);

/** A traced shape, else a published point; `sure` unless the point is only approximate. */
function geometryOf({ shape, place }: Work): { readonly geometry: Geometry; readonly sure: boolean } | null {
  if (shape) return { geometry: shape, sure: true };
  if (place.certainty !== 'exact' && place.certainty !== 'approximate') return null;
  return {
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    sure: place.certainty === 'exact',
  };
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/**
 * Finds the areas of works: by code first; by geometry only where there is no code. A line or polygon that crosses
 * several areas belongs to all of them. An approximate point decides a municipality, never an island: its circle
 * reaches the neighbours. Each work is placed once and remembered.
 */
export function placer(areas: Areas): (work: Work) => Placement {
  const municipalities = shaped(areas.municipality);
  const islands = shaped(areas.island);
  const provinceOf = new Map(areas.municipality.map(({ id, province }) => [id, province]));
  const municipalitiesOf = new Map(areas.island.map(({ id, municipalities }) => [id, municipalities]));

  const placed = new WeakMap<Work, Placement>();
  const place = (work: Work): Placement => {
    const found = geometryOf(work);
    const island =
      work.islands.length > 0 ? work.islands : found?.sure ? areasAt(found.geometry, islands) : [];
    const byIsland = island.flatMap((id) => municipalitiesOf.get(id) ?? []);
    const municipality =
      work.municipalities.length > 0
        ? work.municipalities
        : found
          ? areasAt(found.geometry, municipalities)
          : byIsland;
    const province = municipality.flatMap((cut) => provinceOf.get(cut) ?? []);
    return { municipality: distinct(municipality), island: distinct(island), province: distinct(province) };
  };

  return (work) => {
    const known = placed.get(work);
    if (known) return known;
    const fresh = place(work);
    placed.set(work, fresh);
    return fresh;
  };
}

/** Where a row's codes and its point or trace disagree; an approximate point accuses nobody of its neighbours. */
export function placeConflicts(areas: Areas): (work: Work) => readonly PlaceConflict[] {
  const levels = [
    { level: 'municipality', areas: shaped(areas.municipality) },
    { level: 'island', areas: shaped(areas.island) },
  ] as const;
  return (work) => {
    const found = geometryOf(work);
    if (found === null) return [];
    return levels.flatMap(({ level, areas }) => {
      const codes = level === 'municipality' ? work.municipalities : work.islands;
      if (codes.length === 0 || (level === 'island' && !found.sure)) return [];
      const geometry = areasAt(found.geometry, areas);
      return geometry.length > 0 && geometry.some((id) => !codes.includes(id))
        ? [{ level, codes, geometry }]
        : [];
    });
  };
}
