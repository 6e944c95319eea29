import { area } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Piece, Territory } from './Territory';

/** Land in one piece: an island, or the mainland. */
export interface Landmass {
  readonly geometry: MultiPolygon;
  /** CUT codes of the municipalities with land on it, ascending. */
  readonly municipalities: readonly string[];
  /** Geodesic, only to compare and to sort. */
  readonly km2: number;
}

type CutPiece = Feature<Polygon, { cut: string }>;
type Pieces = Topology<{ pieces: GeometryCollection<{ cut: string }> }>;

/**
 * Joins the pieces of all municipalities that share a border into landmasses, largest first (the first one is the
 * mainland). The rings keep the very vertices of the municipalities, so a topology of both stores them once.
 */
export function landmasses(territory: Territory): Landmass[] {
  const pieces = [...territory].flatMap(([cut, own]) => own.map((piece) => cutPiece(cut, piece)));
  const topo = topologyOf(pieces);
  const shapes = topo.objects.pieces.geometries as TopoPolygon<{ cut: string }>[];
  return components(neighbors(shapes))
    .map((members) => ({
      geometry: merge(
        topo,
        members.flatMap((index) => shapes[index] ?? []),
      ),
      municipalities: [...new Set(members.flatMap((index) => pieces[index]?.properties.cut ?? []))].sort(),
      km2: members.reduce((sum, index) => sum + km2Of(pieces[index]), 0),
    }))
    .sort((a, b) => b.km2 - a.km2);
}

function cutPiece(cut: string, coordinates: Piece): CutPiece {
  return { type: 'Feature', properties: { cut }, geometry: { type: 'Polygon', coordinates } };
}

function topologyOf(features: CutPiece[]): Pieces {
  const pieces: FeatureCollection<Polygon, { cut: string }> = { type: 'FeatureCollection', features };
  return topology({ pieces }) as Pieces;
}

function km2Of(piece: CutPiece | undefined): number {
  return piece ? area(piece) / 1e6 : 0;
}

/** Groups of indices that are connected through the list of neighbours. */
function components(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    // The group grows while it is walked.
    for (const index of group)
      for (const next of neighbours[index] ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          group.push(next);
        }
    groups.push(group);
  }
  return groups;
}
