import { lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Degrees: what one pixel more or less may cost in sight, and beyond it. */
export interface Tolerance {
  readonly within: number;
  readonly beyond: number;
  /** [west, south, east, north] in degrees. */
  readonly sight: readonly [number, number, number, number];
}

/**
 * The same topology with fewer vertices, fewer still out of sight. Arcs are simplified, not areas, so neighbours keep
 * one border between them.
 */
export function simplifyArcs(topology: Topology, { within, beyond, sight }: Tolerance): Topology {
  const [west, south, east, north] = sight;
  const isSeen = ([lon = NaN, lat = NaN]: Position): boolean =>
    lon > west && lon < east && lat > south && lat < north;
  return {
    ...topology,
    arcs: topology.arcs.map((arc) => {
      const coarse = new Set(simplified(arc, beyond).map(String));
      return simplified(arc, within).filter((at) => isSeen(at) || coarse.has(String(at)));
    }),
  };
}

function simplified(arc: Position[], tolerance: number): Position[] {
  if (arc.length < 3) return arc;
  return simplify(lineString(arc), { tolerance, highQuality: true }).geometry.coordinates;
}
