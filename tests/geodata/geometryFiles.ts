import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { piecesOf } from '../../geodata/build/mapshaperCollection';

export type Land = Feature<Polygon | MultiPolygon>;

/** The committed files, as a reader of them finds them. */
export const FILES = ['municipalities', 'islands', 'lakes', 'neighbours', 'region'] as const;

export function read(name: (typeof FILES)[number]): FeatureCollection {
  const url = new URL(`../../geodata/${name}.geojson`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as FeatureCollection;
}

export const municipalities = read('municipalities').features as Land[];
export const islands = read('islands').features as Feature<Polygon | MultiPolygon | Point>[];
export const region = read('region').features as Land[];
export const outlines = islands.filter((island): island is Land => island.geometry.type !== 'Point');

export function landCut(cut: string): Land | undefined {
  return municipalities.find(({ properties }) => properties?.['cut'] === cut);
}

export function cutsOf({ properties }: Feature): string[] {
  return properties?.['municipalities'] as string[];
}

export function vertices({ geometry }: Land): Position[] {
  return piecesOf(geometry).flat(2);
}

export interface NamedRing {
  readonly name: string;
  readonly ring: Position[];
  readonly hole: boolean;
}

export function rings(
  features: readonly { readonly file: string; readonly feature: Feature }[],
): NamedRing[] {
  return features.flatMap(({ file, feature: { geometry, properties } }) =>
    geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'
      ? []
      : piecesOf(geometry).flatMap((piece) =>
          piece.map((ring, index) => ({
            name: `${file}: ${String(properties?.['name'])}`,
            ring,
            hole: index > 0,
          })),
        ),
  );
}

/** Twice the surface in square degrees; positive against the clock. */
export function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + (x0 * y - x * y0);
  }, 0);
}

/** Edges, without direction, that stand once among the rings. */
export function onceOnly(lines: readonly Position[][]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [index, end] of line.slice(1).entries()) {
      const key = [String(line[index]), String(end)].sort((a, b) => a.localeCompare(b)).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts].flatMap(([key, count]) => (count === 1 ? [key] : [])).sort((a, b) => a.localeCompare(b));
}
