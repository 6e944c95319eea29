// The whole namespace: the package's parse() reads its defaults from `this`.
import * as GeoJSONLib from 'geojson';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Area } from '../../domain/area';
import type { AreaColumn } from './areaTable';
import type { Table } from './table';
import type { WorkColumn } from './workTable';

/** What is not known to lie anywhere has no geometry, which the format allows; (0, 0) would be a place. */
type Features = FeatureCollection<Geometry | null>;

/** Rows of the list as features: an area with its shape, a work apart (or an area without coast data) with none. */
export function areaFeatures(table: Table<AreaColumn>, areas: readonly Area[]): Features {
  const shapes = new Map(areas.map(({ id, geometry }) => [id, geometry]));
  return {
    type: 'FeatureCollection',
    features: table.rows.map((row): Feature<Geometry | null> => ({
      type: 'Feature',
      geometry: row.row === 'area' ? (shapes.get(String(row.id)) ?? null) : null,
      properties: row,
    })),
  };
}

/** Works as points where a source gives one; elsewhere the geometry is null and `certainty` says what is known. */
export function workFeatures({ rows }: Table<WorkColumn>): Features {
  return {
    type: 'FeatureCollection',
    features: rows.map((row): Feature<Geometry | null> => {
      const { lon, lat } = row;
      const [point] =
        lon === null || lat === null
          ? []
          : GeoJSONLib.parse([{ lon, lat }], { Point: ['lat', 'lon'] }).features;
      return { type: 'Feature', geometry: point?.geometry ?? null, properties: row };
    }),
  };
}
