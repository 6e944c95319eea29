import type { Sector } from '../domain/work';
import type { LonLat, Projection } from './projection';
import { distance, type Circle, type Point } from './screen';

/** A work that somebody tries out, for the map: never among the works, and never in a saved picture. */
export interface MapCandidate {
  readonly id: string;
  /** Accessible name. */
  readonly words: string;
  readonly sector: Sector;
  readonly at: LonLat;
  readonly radiusKm: number;
  readonly chosen: boolean;
  /** Of a work of the reader's own file: the colour of its layer. */
  readonly colour?: string;
  /** Works that the mark stands for: it comes apart by the cells of the screen. */
  readonly members?: Members;
  /** Accessible name of a mark that is left with this many of them. */
  readonly several?: (count: number) => string;
  /** Of the chosen one among its members; null for none. */
  readonly chosenRow?: number | null;
  /** So many works lie together here. */
  readonly count?: number;
}

/** One of the works that a mark stands for. */
export type Member = Pick<MapCandidate, 'id' | 'words' | 'sector' | 'at' | 'radiusKm'>;

/** Very many of them: only what stands alone on the screen is made into one. */
export interface Members {
  /** x and y of each in turn, in the unit square. */
  readonly places: Float64Array;
  readonly member: (row: number) => Member;
}

export interface PlacedCandidate {
  readonly candidate: MapCandidate;
  /** Its place on screen. */
  readonly home: Point;
  /** Where its mark stands: beside its place when a circle stands there. */
  readonly stands: Point;
}

/** From the middle of a mark to its corners, in pixels. */
export const CANDIDATE_RADIUS = 14;
const GAP = 3;
const SIDES = 8;

/** Every candidate where it covers no work's circle and no other candidate, as near to its place as it can. */
export function placeCandidates(
  candidates: readonly MapCandidate[],
  circles: readonly Circle[],
  { toScreen }: Projection,
): PlacedCandidate[] {
  const taken = [...circles];
  return candidates.map((candidate) => {
    const home = toScreen(candidate.at);
    const isFree = (at: Point) =>
      taken.every((circle) => distance(circle.at, at) >= circle.radius + CANDIDATE_RADIUS + GAP);
    const stands = around(home).find(isFree) ?? home;
    taken.push({ at: stands, radius: CANDIDATE_RADIUS });
    return { candidate, home, stands };
  });
}

/** The place itself, then rings of places around it, east first. */
function around([x, y]: Point): Point[] {
  const rings = [1.2, 2, 2.8, 3.6].map((times) => times * CANDIDATE_RADIUS);
  const turns = Array.from({ length: SIDES }, (_, i) => (2 * Math.PI * i) / SIDES);
  return [
    [x, y],
    ...rings.flatMap((r) => turns.map((turn): Point => [x + r * Math.cos(turn), y + r * Math.sin(turn)])),
  ];
}
