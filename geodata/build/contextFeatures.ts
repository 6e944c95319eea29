import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { GeodataError } from './GeodataError';
import { islandId } from './islandId';
import { landGeometry } from './landGeometry';
import type { Landmass } from './landmasses';
import { piecesOf } from './mapshaperCollection';

/** Land around the region by the id of its side in borders.csv. */
const NEIGHBOURS: Readonly<Record<string, { id: string; name: string }>> = {
  'outside:argentina': { id: 'argentina', name: 'Argentina' },
  'outside:los_rios': { id: 'los-rios', name: 'Región de Los Ríos' },
  'outside:aysen': { id: 'aysen', name: 'Región de Aysén' },
};

export function lakeFeatures(lakes: FeatureCollection): Feature[] {
  return lakes.features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: {
      id: islandId(String(properties?.['name'])),
      name: String(properties?.['name']),
      area_km2: properties?.['area_km2_known'] ?? null,
      in_region: properties?.['in_region'] === true,
      source: properties?.['source'] ?? null,
      licence: properties?.['licence'] ?? null,
      quality: properties?.['quality'] ?? null,
    },
    geometry: wound(geometry),
  }));
}

/** Drawn under the municipalities: the low detail of their shared border is then never seen. */
export function neighbourFeatures(neighbours: FeatureCollection): Feature[] {
  return neighbours.features.map(({ properties, geometry }) => {
    const known = NEIGHBOURS[String(properties?.['id'])];
    if (!known) throw new GeodataError(`neighbours.geojson: unknown id "${String(properties?.['id'])}"`);
    return { type: 'Feature', properties: known, geometry: wound(geometry) };
  });
}

export function regionFeature(land: readonly Landmass[]): Feature {
  return {
    type: 'Feature',
    properties: { id: '10', name: 'Región de Los Lagos' },
    geometry: landGeometry(land.flatMap(({ geometry }) => geometry.coordinates)),
  };
}

function wound(geometry: Geometry): Geometry {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    ? landGeometry(piecesOf(geometry))
    : geometry;
}
