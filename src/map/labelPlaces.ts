import { middleOf, roomInside } from './labelRoom';
import type { LabelRequest } from './labels';
import type { LabelBlock } from './labelType';
import { isInside, nearestOnRings, type Ring } from './rings';
import { boxAround, distance, nearestIn, type Box, type Circle, type Point } from './screen';

/** A way to write a label somewhere. */
interface Place {
  readonly block: LabelBlock;
  readonly box: Box;
  /** Pixels from the place one would choose, and what its faults are worth in pixels. */
  readonly cost: number;
}

/** How a label hangs on its area. */
export interface Spot {
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** From the label to a dot on its area; null when they are close. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** A label nearer than this to its area needs no leader. */
const CLOSE = 18;
/** How deep the leader's dot sits in its area. */
const DEPTH = 4;
/** Parts of an archipelago that a label may stand beside, the largest first. */
const PARTS = 5;
/** A label written in its second way is worth this many pixels of way. */
const REBROKEN = 30;
/** How finely the inside of an area is searched, in pixels. */
const STEP_DOWN = 8;
const STEP_ACROSS = 10;
/** Right of the area first, as its readers read; then left, then the corners, above and below. */
const DIRECTIONS = [0, 20, -20, 180, 160, -160, 40, -40, 140, -140, 65, -65, 115, -115, 90, -90].map(
  (degrees, rank) => ({
    x: Math.cos((degrees * Math.PI) / 180),
    y: Math.sin((degrees * Math.PI) / 180),
    rank,
  }),
);
const DISTANCES = [8, 18, 30, 44, 60, 80, 104, 132, 164];
/** Every way to stand beside something, the cheapest first. */
const WAYS = DISTANCES.flatMap((away) =>
  DIRECTIONS.map((toward) => ({ toward, away, cost: away + toward.rank * 2 })),
).toSorted((a, b) => a.cost - b.cost);

/** Places that are not in the label's area, the best first. */
export function placesOutside(request: LabelRequest): Iterable<Place> {
  switch (request.where) {
    case 'sea':
      return placesAt(request, around(request.at, 3));
    case 'at':
      return placesAt(request, request.middles ?? []);
    default:
      return placesBeside(request);
  }
}

/** The given places, the first for nothing. */
function placesAt({ blocks }: LabelRequest, middles: readonly Point[]): Place[] {
  return blocks.flatMap((block) =>
    middles.map((middle, rank) => ({
      block,
      box: boxAround(middle, block.width / 2, block.height / 2),
      cost: rank * 20,
    })),
  );
}

/** Places in which the label is wholly inside its area, the nearest to the area's own point first. */
export function placesInside({ blocks, rings, at, where }: LabelRequest, view: Box, air: number): Place[] {
  if (where !== 'inside' && where !== 'either') return [];
  const places = blocks.flatMap((block, blockRank) => {
    const size = { width: block.width + 2 * air, height: block.height + 2 };
    return roomInside(rings, size, view, STEP_DOWN).flatMap(({ y, from, to }) =>
      stepsBetween(from, to, at[0]).map((x) => ({
        block,
        box: boxAround([x, y], block.width / 2, block.height / 2),
        cost: distance([x, y], at) + blockRank * REBROKEN,
      })),
    );
  });
  return places.sort((a, b) => a.cost - b.cost);
}

/** The point of the stretch that is nearest to `wanted`, and points to both sides of it. */
function stepsBetween(from: number, to: number, wanted: number): number[] {
  const nearest = Math.min(Math.max(wanted, from), to);
  const steps = [nearest];
  for (let away = STEP_ACROSS; away <= to - from; away += STEP_ACROSS)
    steps.push(...[nearest - away, nearest + away].filter((x) => x >= from && x <= to));
  return steps;
}

/** Places beside the area's largest parts and beside the circles of its works, the nearest first; made as asked for. */
function* placesBeside({ blocks, rings, circles, at }: LabelRequest): Generator<Place> {
  const parts = rings.toSorted((a, b) => span(b) - span(a)).slice(0, PARTS);
  const hulls: Box[] = [
    ...(parts.length === 0 ? [boxAround(at, 2)] : parts),
    ...circles.map((circle) => boxAround(circle.at, circle.radius)),
  ];
  const queues = blocks.flatMap((block, blockRank) =>
    hulls.map((hull, hullRank) => ({ block, hull, extra: blockRank * REBROKEN + hullRank * 8, next: 0 })),
  );
  for (;;) {
    let nearest: (typeof queues)[number] | null = null;
    let cost = Infinity;
    for (const queue of queues) {
      const ahead = (WAYS[queue.next]?.cost ?? Infinity) + queue.extra;
      if (ahead < cost) [nearest, cost] = [queue, ahead];
    }
    const way = nearest && WAYS[nearest.next];
    if (!nearest || !way) return;
    nearest.next++;
    const { block, hull } = nearest;
    yield { block, box: beside(hull, block, way.toward, way.away), cost };
  }
}

/** How a label in this box hangs on its area; null when it is farther away than the request allows. */
export function spotOf(box: Box, { rings, circles, at, reach, where }: LabelRequest): Spot | null {
  if (where === 'sea' || where === 'at') return { box, align: 'middle', leader: null };
  const { shore, edge, gap } = nearestShore(box, rings, at);
  const circle = circles.find((candidate) => gapTo(candidate, box) <= CLOSE);
  const anchor = circle?.at ?? shore;
  const align = box.left >= anchor[0] - 4 ? 'start' : box.right <= anchor[0] + 4 ? 'end' : 'middle';
  if (circle || gap <= CLOSE) return { box, align, leader: null };
  return gap > reach ? null : { box, align, leader: [edge, sunk(rings, shore, edge)] };
}

/** The shortest way from the box to the area, looked for from its middle and its two ends. */
function nearestShore(
  box: Box,
  rings: readonly Ring[],
  at: Point,
): { shore: Point; edge: Point; gap: number } {
  const [x, y] = middleOf(box);
  const looks: Point[] = [
    [x, y],
    [box.left, y],
    [box.right, y],
  ];
  const ways = looks.map((from) => {
    const shore = nearestOnRings(rings, from) ?? at;
    const edge = nearestIn(box, shore);
    return { shore, edge, gap: distance(edge, shore) };
  });
  return ways.reduce((best, way) => (way.gap < best.gap ? way : best));
}

function gapTo({ at, radius }: Circle, box: Box): number {
  return distance(nearestIn(box, at), at) - radius;
}

/** The point and circles of sixteen points around it, 8 pixels apart. */
function around([x, y]: Point, rounds: number): Point[] {
  const points: Point[] = [[x, y]];
  for (let round = 1; round <= rounds; round++)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      points.push([x + Math.cos(angle) * round * 8, y + Math.sin(angle) * round * 8]);
    }
  return points;
}

/** A box whose near side is `away` pixels from the hull, in this direction. */
function beside(hull: Box, block: LabelBlock, toward: { x: number; y: number }, away: number): Box {
  const [x, y] = middleOf(hull);
  const reach = (width: number, height: number): number =>
    Math.min(width / 2 / Math.max(Math.abs(toward.x), 1e-6), height / 2 / Math.max(Math.abs(toward.y), 1e-6));
  const far = reach(hull.right - hull.left, hull.bottom - hull.top) + reach(block.width, block.height) + away;
  return boxAround([x + toward.x * far, y + toward.y * far], block.width / 2, block.height / 2);
}

function span({ left, right, top, bottom }: Box): number {
  return Math.hypot(right - left, bottom - top);
}

/** A point a little past the shore, so that the dot is seen to stand on the area. */
function sunk(rings: readonly Ring[], shore: Point, from: Point): Point {
  const away = Math.max(distance(shore, from), 1e-6);
  const deeper: Point = [
    shore[0] + ((shore[0] - from[0]) / away) * DEPTH,
    shore[1] + ((shore[1] - from[1]) / away) * DEPTH,
  ];
  return isInside(rings, deeper) ? deeper : shore;
}
