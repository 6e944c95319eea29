import type { MultiPolygon, Polygon } from 'geojson';
import type { Words } from './work';

export const LEVELS = ['municipality', 'island', 'province'] as const;
export type Level = (typeof LEVELS)[number];

interface AreaBase {
  readonly id: string;
  readonly name: string;
  /** Other spellings and names, for search. */
  readonly otherNames: readonly string[];
  /** Null for islands too small for the coast data (`point` still holds). */
  readonly geometry: Polygon | MultiPolygon | null;
  /** [lon, lat] inside the area: label and search target. */
  readonly point: readonly [number, number];
  /** Geodesic surface by Turf; null without geometry. */
  readonly km2: number | null;
  readonly population: {
    readonly count: number;
    readonly year: number;
    readonly source: string | null;
  } | null;
  /** True when the area, or a part of it, is in one of the six municipalities of the roundtable. */
  readonly member: boolean;
}

export interface Municipality extends AreaBase {
  readonly level: 'municipality';
  /** `id` is the CUT code. */
  readonly province: string;
  readonly seat: {
    readonly name: string;
    readonly point: readonly [number, number];
    readonly approximate: boolean;
  };
  readonly population2017: number;
}

export interface Island extends AreaBase {
  readonly level: 'island';
  /** False: a polygon of the coast data that no source names. */
  readonly named: boolean;
  readonly group: string | null;
  /** CUT codes; several for Isla Grande de Chiloé and Quinchao. */
  readonly municipalities: readonly string[];
  /** `own` polygon, `part` of another island's polygon, `mainland` (joined to it in the coast data), `none` (point only). */
  readonly shape: 'own' | 'part' | 'mainland' | 'none';
  readonly note: Words | null;
}

export interface Province extends AreaBase {
  readonly level: 'province';
  readonly municipalities: readonly string[];
}

export type Area = Municipality | Island | Province;

/** All areas of the region, as loaded once; ids are unique within a level. */
export interface Areas {
  readonly municipality: readonly Municipality[];
  readonly island: readonly Island[];
  readonly province: readonly Province[];
}
