import { placesInside, placesOutside, spotOf, type Spot } from './labelPlaces';
import { acrossNoEdge, cutsThrough, whollyOutside } from './labelRoom';
import type { LabelBlock } from './labelType';
import type { Ring } from './rings';
import {
  boxAround,
  contains,
  crosses,
  distance,
  nearestOnSegment,
  overlaps,
  segmentsCross,
  touches,
  type Box,
  type Circle,
  type Point,
} from './screen';

/** A label that asks for a place. */
export interface LabelRequest {
  readonly id: string;
  /** The same words broken in different ways, the preferred one first. */
  readonly blocks: readonly LabelBlock[];
  /** Where the label would stand if it could choose, in pixels. */
  readonly at: Point;
  /** The area's own rings in pixels; empty for names at sea. */
  readonly rings: readonly Ring[];
  /** Circles of the area's own works: a label beside one is beside the area. */
  readonly circles: readonly Circle[];
  /**
   * `inside`: in its area or not at all. `either`: else beside it. `beside`: never in it. `sea`: on open water, near
   * `at`. `at`: at one of `middles`, on land or water but never across a shore.
   */
  readonly where: 'inside' | 'either' | 'beside' | 'sea' | 'at';
  /** The only places that an `at` label takes, the best first. */
  readonly middles?: readonly Point[];
  /** How far from its area a label may stand, in pixels. */
  readonly reach: number;
}

/** A label in its place. */
export interface PlacedLabel extends Spot {
  readonly id: string;
  readonly block: LabelBlock;
  readonly inside: boolean;
}

export type Line = readonly [from: Point, to: Point];

/** What labels keep clear of. */
export interface LabelGround {
  /** The part of the screen that labels may use. */
  readonly view: Box;
  /** Cards, controls and the dots of works on islands. */
  readonly covered: readonly Box[];
  readonly circles: readonly Circle[];
  /** Rings around approximate places: a label in its area may reach into them where it would else find no room. */
  readonly rings: readonly Circle[];
  /** From a circle to the islands it stands for. */
  readonly lines: readonly Line[];
  /** Every piece of land, each with its rings. */
  readonly land: readonly (readonly Ring[])[];
  /** The land with a figure: never under another area's label. */
  readonly painted: readonly (readonly Ring[])[];
}

/** Room between two labels, and between a label and a circle. */
const AIR = 3;

/** Shares of a ring's radius that a label in its area keeps clear of, the whole of it if it can. */
const INTO_RINGS = [1, 0.8, 0.6, 0];

/** Plain land under a label outside its area is worth a way of this many pixels to the sea. */
const ON_LAND = 60;

/**
 * Places labels in the order given, the important ones first. A label stands wholly inside its area or wholly outside,
 * covers nothing, and its leader crosses nothing; what finds no such place is left out.
 */
export function placeLabels(requests: readonly LabelRequest[], ground: LabelGround): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label = place(request, ground, placed);
    if (label) placed.push(label);
  }
  return placed;
}

function place(
  request: LabelRequest,
  ground: LabelGround,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const { id, where } = request;
  const inner = placesInside(request, ground.view, AIR);
  for (const share of INTO_RINGS) {
    const inside = inner.find(({ box }) => isFree(box, ground, placed, share));
    if (inside) return { id, inside: true, ...inside, align: 'middle', leader: null };
  }
  if (where === 'inside') return null;
  // A leader over another area's colour seems to name that one: only where there is no other way.
  return placeOutside(request, ground, placed, true) ?? placeOutside(request, ground, placed, false);
}

function placeOutside(
  request: LabelRequest,
  ground: LabelGround,
  placed: readonly PlacedLabel[],
  aroundPainted: boolean,
): PlacedLabel | null {
  const { id, where, rings } = request;
  // Looked at one by one: most labels stand at one of the first of more than a thousand places.
  const first = (isClear: (box: Box) => boolean, limit = Infinity): Beside | null => {
    for (const { box, block, cost } of placesOutside(request)) {
      if (cost > limit) return null;
      if (!isFree(box, ground, placed, 1) || !isClear(grown(box))) continue;
      const spot = spotOf(box, request);
      if (!spot || isCut(spot, ground, placed)) continue;
      if (aroundPainted && spot.leader && cutsThrough(ground.painted, spot.leader, rings)) continue;
      return { id, inside: false, block, cost, ...spot };
    }
    return null;
  };
  if (where === 'at') return first((box) => acrossNoEdge(ground.land, box));
  const atSea = first((box) => whollyOutside(ground.land, box));
  if (where === 'sea') return atSea;
  const limit = (atSea?.cost ?? Infinity) - ON_LAND;
  return first((box) => whollyOutside(ground.painted, box), limit) ?? atSea;
}

type Beside = PlacedLabel & { readonly cost: number };

function isFree(
  box: Box,
  { view, covered, circles, rings, lines }: LabelGround,
  placed: readonly PlacedLabel[],
  ringShare: number,
): boolean {
  const clear = grown(box);
  return (
    contains(view, box) &&
    !covered.some((other) => overlaps(clear, other)) &&
    !circles.some((circle) => touches(circle, clear)) &&
    !rings.some(({ at, radius }) => touches({ at, radius: radius * ringShare }, clear)) &&
    !lines.some((line) => crosses(clear, ...line)) &&
    !placed.some((other) => overlaps(clear, other.box) || (other.leader && crosses(clear, ...other.leader)))
  );
}

/** Whether the label's leader runs off the map or through something else; a circle at its very end is its goal. */
function isCut(
  { leader }: Spot,
  { view, covered, circles, rings }: LabelGround,
  placed: readonly PlacedLabel[],
): boolean {
  if (!leader) return false;
  const [from, to] = leader;
  return (
    !contains(view, boxAround(to, 0)) ||
    covered.some((box) => crosses(box, from, to)) ||
    placed.some(({ box }) => crosses(box, from, to)) ||
    placed.some((other) => other.leader && segmentsCross(leader, other.leader)) ||
    [...circles, ...rings].some(
      ({ at, radius }) => distance(at, to) > radius && distance(nearestOnSegment(from, to, at), at) < radius,
    )
  );
}

function grown(box: Box): Box {
  return { left: box.left - AIR, top: box.top - 1, right: box.right + AIR, bottom: box.bottom + 1 };
}
