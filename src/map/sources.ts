import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import type { Area, Areas, Level } from '../domain/area';
import type { MapGround } from './picture';

/** What one feature of the ground is. */
export type GroundKind = 'far' | 'land' | 'lake' | 'border' | 'province' | 'coast';

/** The neighbours' outline ends at longitude -71; the continent does not. */
export const BEYOND: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-71.001, -50],
      [-60, -50],
      [-60, -34],
      [-71.001, -34],
      [-71.001, -50],
    ],
  ],
};

/** Areas with a polygon, as features whose `id` property is the area's. */
export function areaFeatures(areas: readonly Area[]): FeatureCollection {
  return collection(
    areas.flatMap(({ id, geometry }) =>
      geometry ? [{ type: 'Feature', properties: { id }, geometry }] : [],
    ),
  );
}

/**
 * The ground by kind. At island level the municipalities are part of it, since islands alone would leave the
 * mainland as sea.
 */
export function groundFeatures(ground: MapGround, areas: Areas, level: Level): FeatureCollection {
  const land = level === 'island' ? areas.municipality : [];
  return collection([
    ofKind('far', BEYOND),
    ...ground.neighbours.features.map(({ geometry }) => ofKind('far', geometry)),
    ...land.flatMap(({ geometry }) => (geometry ? [ofKind('land', geometry)] : [])),
    ...ground.lakes.features.map(({ geometry }) => ofKind('lake', geometry)),
    ofKind('border', ground.borders),
    ofKind('province', ground.provinceBorders),
    ofKind('coast', ground.coast),
  ]);
}

function ofKind(kind: GroundKind, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
