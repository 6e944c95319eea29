// The whole namespace: the package's parse() reads its defaults from `this`.
import * as GeoJSONLib from 'geojson';
import type { Feature, Geometry } from 'geojson';
import type { Area } from '../../domain/area';
import type { Steps } from '../../domain/steps';
import type { AreaColumn } from './areaTable';
import { lazily, type Table } from './table';
import type { WorkColumn } from './workTable';
import { between, writeSteps } from './writing';

/** What is not known to lie anywhere has no geometry, which the format allows; (0, 0) would be a place. */
type Features = Iterable<Feature<Geometry | null>>;

/** Rows of the list as features: an area with its shape, a work apart (or an area without coast data) with none. */
export function areaFeatures({ rows }: Table<AreaColumn>, areas: readonly Area[]): Features {
  const shapes = new Map(areas.map(({ id, geometry }) => [id, geometry]));
  return lazily(rows, (row) => ({
    type: 'Feature',
    geometry: row.row === 'area' ? (shapes.get(String(row.id)) ?? null) : null,
    properties: row,
  }));
}

/** Works as points where a source gives one; elsewhere the geometry is null and `certainty` says what is known. */
export const workFeatures = ({ rows }: Table<WorkColumn>): Features =>
  lazily(rows, (row) => {
    const { lon, lat } = row;
    const [point] =
      lon === null || lat === null
        ? []
        : GeoJSONLib.parse([{ lon, lat }], { Point: ['lat', 'lon'] }).features;
    return { type: 'Feature', geometry: point?.geometry ?? null, properties: row };
  });

/** Features as the text of a GeoJSON file. */
export const geoJsonSteps = (features: Iterable<object>): Steps<readonly string[]> =>
  writeSteps(
    (function* lines() {
      yield '{"type":"FeatureCollection","features":[';
      yield* between(features, ',', (feature) => JSON.stringify(feature));
      yield ']}';
    })(),
  );
