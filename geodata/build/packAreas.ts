import { area, polygon, simplify } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { merge, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Objects,
  Topology,
} from 'topojson-specification';
import { insidePoint } from './insidePoint.ts';

/** As written by {@link geojsonText}. */
type CreditedCollection = FeatureCollection & { credits?: readonly string[] };

/** The generated files of geodata/ that the first view needs, parsed. */
export interface AreaFiles {
  readonly municipalities: CreditedCollection;
  readonly islands: CreditedCollection;
  readonly lakes: CreditedCollection;
  readonly neighbours: CreditedCollection;
}

/** One topology of all areas; `attribution` is the credit line of the map, a foreign member beside `objects`. */
export type AreasPack = Topology & { attribution: string };

/**
 * The grid of the pack is the grid of the files, 0.0001 degree (11 m north-south, 8 m east-west): nothing moves and
 * nothing is lost. That is a tenth of a pixel at zoom 9 (113 m) and a third at zoom 11 (28 m), so no tolerance has to
 * be chosen; sharing arcs and counting in whole steps saves more than simplifying would.
 */
const GRID = { scale: [1e-4, 1e-4], translate: [-76, -45] } as const;

/** Degrees, about 600 m: five pixels at zoom 9, for islands far from every figure. */
const ISLET_TOLERANCE = 0.006;

/** Properties people want in the files and the page does not. */
const LEFT_OUT = new Set(['province', 'area_km2_published', 'confidence', 'source', 'licence', 'quality']);

export function packAreas(files: AreaFiles): AreasPack {
  const provinceNames = new Map(
    files.municipalities.features.map(({ properties }) => [
      String(properties?.['province_id']),
      String(properties?.['province']),
    ]),
  );
  const topo = topology({
    municipalities: lean(files.municipalities),
    islands: lean(files.islands),
    lakes: lean(files.lakes),
    neighbours: lean({ ...files.neighbours, features: files.neighbours.features.map(coarseIslets) }),
  }) as Topology<Objects>;
  topo.objects['provinces'] = provinces(topo, provinceNames);
  const packed = quantize(topo, { scale: [...GRID.scale], translate: [...GRID.translate] });
  return { ...packed, attribution: creditLine(files) };
}

/** Drops what the page does not read: nulls and empty lists too, which the decoder puts back. */
function lean(collection: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: collection.features.map(({ type, properties, geometry }) => ({
      type,
      geometry,
      properties: Object.fromEntries(
        Object.entries(properties ?? {}).filter(
          ([key, value]) =>
            !LEFT_OUT.has(key) && value !== null && !(Array.isArray(value) && value.length === 0),
        ),
      ),
    })),
  };
}

/** Land next to the region keeps every vertex, its islands further off a few: they were a fifth of the pack. */
function coarseIslets(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry.type !== 'MultiPolygon') return feature;
  const pieces = geometry.coordinates.map((rings) => polygon(rings));
  const largest = pieces.toSorted((a, b) => area(b) - area(a))[0];
  const coordinates = pieces.map((piece) =>
    piece === largest
      ? piece.geometry.coordinates
      : simplify(piece, { tolerance: ISLET_TOLERANCE, highQuality: true }).geometry.coordinates,
  );
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}

interface InProvince {
  readonly province_id: string;
}

type Land = TopoPolygon<InProvince> | TopoMultiPolygon<InProvince>;

function provinces(topo: Topology, names: ReadonlyMap<string, string>): GeometryCollection {
  const { geometries } = topo.objects['municipalities'] as GeometryCollection<InProvince>;
  return {
    type: 'GeometryCollection',
    geometries: [...names]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([id, name]) => {
        const members = geometries.filter(isLand).filter(({ properties }) => properties?.province_id === id);
        const [lon, lat] = insidePoint(merge(topo, members));
        return { ...mergeArcs(topo, members), properties: { id, name, lon, lat } };
      }),
  };
}

function isLand(shape: GeometryObject<InProvince>): shape is Land {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

function creditLine(files: AreaFiles): string {
  const credits = Object.values(files).flatMap((file: CreditedCollection) => file.credits ?? []);
  return [...new Set(credits)].join(' · ');
}
