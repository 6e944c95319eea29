import { bbox } from '@turf/turf';
import type { Area } from './area';

/** Degrees: west, south, east, north. */
export type DegreeBox = readonly [number, number, number, number];

/** The box around areas, each by its outline or, where it has none, by its point; of none, an endless one turned inside out. */
export function boxAround(areas: readonly Pick<Area, 'geometry' | 'point'>[]): DegreeBox {
  const boxes = areas.map(({ geometry, point: [lon, lat] }) =>
    geometry ? bbox(geometry) : [lon, lat, lon, lat],
  );
  const edge = (side: 0 | 1 | 2 | 3) => boxes.map((box) => box[side] ?? NaN);
  return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}
