import type { FeatureCollection, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Areas } from '../domain/area';
import { AreasFileError } from './areasFileError';
import { areasGrid } from './areasGrid';
import { collectionOf, layerOf } from './areasLayers';
import { islandOf, municipalityOf, provinceOf } from './areasRows';

/** What lies around and between the areas; no meaning of its own, only drawn. Degrees, [lon, lat]. */
export interface MapContext {
  readonly lakes: FeatureCollection;
  /** Land outside the region, drawn under it. */
  readonly neighbours: FeatureCollection;
  /** Between two municipalities, on land; provincial borders are among them. */
  readonly borders: MultiLineString;
  readonly provinceBorders: MultiLineString;
  /** Outer edge of the region: shores, and the border with its land neighbours. */
  readonly coast: MultiLineString;
  /** Who must be named wherever the map is shown. */
  readonly attribution: string;
}

/**
 * Areas and their surroundings from the packed topology of `areas.json`.
 *
 * @throws AreasFileError when the file is not that topology.
 */
export function decodeAreas(packed: Topology): { areas: Areas; context: MapContext } {
  const topology = areasGrid(packed);
  const municipality = collectionOf(topology, 'municipalities').features.map(municipalityOf);
  const island = collectionOf(topology, 'islands').features.map((feature) => islandOf(feature, municipality));
  const province = collectionOf(topology, 'provinces').features.map((feature) =>
    provinceOf(feature, municipality),
  );
  const areas = { municipality, island, province };
  for (const [level, list] of Object.entries(areas)) refuseDuplicates(level, list);
  return { areas, context: contextOf(topology) };
}

function contextOf(topology: Topology): MapContext {
  const layer = layerOf(topology, 'municipalities');
  return {
    lakes: collectionOf(topology, 'lakes'),
    neighbours: collectionOf(topology, 'neighbours'),
    borders: mesh(topology, layer, (a, b) => a !== b),
    provinceBorders: mesh(topology, layer, (a, b) => provinceIdOf(a) !== provinceIdOf(b)),
    coast: mesh(topology, layer, (a, b) => a === b),
    attribution: attributionOf(topology),
  };
}

function provinceIdOf({ properties }: GeometryObject): unknown {
  return (properties as Record<string, unknown> | undefined)?.['province_id'];
}

function attributionOf(topology: Topology & { attribution?: unknown }): string {
  const { attribution } = topology;
  if (typeof attribution !== 'string' || attribution === '')
    throw new AreasFileError('nobody is named in "attribution", and the licences of the coast ask for it');
  return attribution;
}

function refuseDuplicates(level: string, areas: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of areas) {
    if (seen.has(id)) throw new AreasFileError(`the id "${id}" stands twice among level ${level}`);
    seen.add(id);
  }
}
