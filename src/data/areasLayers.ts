import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { AreasFileError } from './areasFileError';

/** The layers every pack has. */
export type AreasLayer = 'municipalities' | 'islands' | 'provinces' | 'lakes' | 'neighbours';

export function layerOf(topology: Topology, name: AreasLayer): GeometryCollection {
  const layer = topology.objects[name];
  if (layer?.type !== 'GeometryCollection' || layer.geometries.length === 0)
    throw new AreasFileError(`the layer "${name}" is missing or empty`);
  return layer as GeometryCollection;
}

export function collectionOf(topology: Topology, name: AreasLayer): FeatureCollection {
  return feature(topology, layerOf(topology, name)) as FeatureCollection;
}
