import mapshaper from 'mapshaper';
import type { FeatureCollection, Geometry, Polygon, MultiPolygon } from 'geojson';
import type { Piece, Territory } from './Territory';

/** Runs mapshaper commands that write `out.json` and reads it. */
export async function mapshaperCollection(
  commands: string,
  input: Readonly<Record<string, string | object>>,
): Promise<FeatureCollection<Geometry | null>> {
  const files = await mapshaper.applyCommands(commands, input);
  const out = files['out.json'];
  if (out === undefined) throw new Error('mapshaper wrote no out.json');
  return JSON.parse(
    typeof out === 'string' ? out : new TextDecoder().decode(out),
  ) as FeatureCollection<Geometry | null>;
}

/** Sorts the polygons of a collection with property `cut` into a territory, smallest code first. */
export function territoryOf(collection: FeatureCollection<Geometry | null>): Territory {
  const byCut = new Map<string, Piece[]>();
  for (const { properties, geometry } of collection.features) {
    const cut = String(properties?.['cut']);
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
    byCut.set(cut, [...(byCut.get(cut) ?? []), ...piecesOf(geometry)]);
  }
  return new Map([...byCut].sort(([a], [b]) => a.localeCompare(b)));
}

export function piecesOf(geometry: Polygon | MultiPolygon): Piece[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
