import { keeper } from './keeper';
import { isInside, type Ring } from './rings';
import { crosses, overlaps, segmentsCross, type Box, type Extent, type Point } from './screen';

/** Whether any edge of the rings runs through the box. */
function touchesEdge(rings: readonly Ring[], box: Box): boolean {
  return rings.some((ring) => {
    if (!overlaps(ring, box)) return false;
    const { xy } = ring;
    let px = xy.at(-2) ?? NaN;
    let py = xy.at(-1) ?? NaN;
    for (let i = 0; i < xy.length; i += 2) {
      const qx = xy[i] ?? NaN;
      const qy = xy[i + 1] ?? NaN;
      if (mayCross(box, px, py, qx, qy) && crosses(box, [px, py], [qx, qy])) return true;
      px = qx;
      py = qy;
    }
    return false;
  });
}

/** The box lies inside the rings with all of its area: no edge crosses it, and its middle is inside. */
export function whollyInside(rings: readonly Ring[], box: Box): boolean {
  return isInside(rings, middleOf(box)) && !touchesEdge(rings, box);
}

const outside = keeper<boolean>();

/** The box lies outside all of these shapes with all of its area; looked for once for the same rings and box. */
export function whollyOutside(shapes: readonly (readonly Ring[])[], box: Box): boolean {
  return shapes.every(
    (rings) =>
      !rings.some((ring) => overlaps(ring, box)) ||
      outside(rings, Object.values(box), () => !touchesEdge(rings, box) && !isInside(rings, middleOf(box))),
  );
}

/** The box lies wholly inside or wholly outside each of these shapes. */
export function acrossNoEdge(shapes: readonly (readonly Ring[])[], box: Box): boolean {
  return shapes.every((rings) => !touchesEdge(rings, box));
}

/** Whether a straight line crosses an edge of these shapes, but for the rings that are its own. */
export function cutsThrough(
  shapes: readonly (readonly Ring[])[],
  line: readonly [Point, Point],
  own: readonly Ring[],
): boolean {
  const [from, to] = line;
  const crossed = (ring: Ring): boolean => {
    if (own.includes(ring) || !crosses(ring, from, to)) return false;
    const { xy } = ring;
    let before: Point = [xy.at(-2) ?? NaN, xy.at(-1) ?? NaN];
    for (let i = 0; i < xy.length; i += 2) {
      const vertex: Point = [xy[i] ?? NaN, xy[i + 1] ?? NaN];
      if (segmentsCross(line, [before, vertex])) return true;
      before = vertex;
    }
    return false;
  };
  return shapes.some((rings) => rings.some(crossed));
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Cheap first look: both ends on the same outer side of the box cannot cross it. */
function mayCross(box: Box, ax: number, ay: number, bx: number, by: number): boolean {
  return !(
    (ax < box.left && bx < box.left) ||
    (ax > box.right && bx > box.right) ||
    (ay < box.top && by < box.top) ||
    (ay > box.bottom && by > box.bottom)
  );
}

/** Middles on one height at which a box is wholly inside. */
export interface RoomRow {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

const rooms = keeper<readonly RoomRow[]>();

/**
 * Every place within the view, on heights `step` pixels apart, in which a box of this size is wholly inside the rings.
 * Looked for once for the same rings.
 */
export const roomInside = (
  rings: readonly Ring[],
  size: Extent,
  view: Box,
  step: number,
): readonly RoomRow[] =>
  rooms(rings, [size.width, size.height, ...Object.values(view), step], () =>
    findRoom(rings, size, view, step),
  );

function findRoom(rings: readonly Ring[], size: Extent, view: Box, step: number): RoomRow[] {
  const { width, height } = size;
  const large = rings.filter((ring) => ring.right - ring.left >= width && ring.bottom - ring.top >= height);
  const top = Math.max(view.top, Math.min(...large.map((ring) => ring.top))) + height / 2;
  const bottom = Math.min(view.bottom, Math.max(...large.map((ring) => ring.bottom))) - height / 2;
  const rows: RoomRow[] = [];
  for (let y = top; y <= bottom; y += step) {
    let free = Infinity;
    for (const [left, right] of edgesIn(rings, y - height / 2, y + height / 2)) {
      if (left - free >= width && isInside(rings, [(free + left) / 2, y])) {
        const from = Math.max(free, view.left) + width / 2;
        const to = Math.min(left, view.right) - width / 2;
        if (from <= to) rows.push({ y, from, to });
      }
      free = free === Infinity ? right : Math.max(free, right);
    }
  }
  return rows;
}

/** What the rings' edges take of a band between two heights, from left to right. */
function edgesIn(rings: readonly Ring[], top: number, bottom: number): [left: number, right: number][] {
  const taken: [number, number][] = [];
  for (const ring of rings) {
    if (ring.bottom < top || ring.top > bottom) continue;
    const { xy } = ring;
    let px = xy.at(-2) ?? NaN;
    let py = xy.at(-1) ?? NaN;
    for (let i = 0; i < xy.length; i += 2) {
      const qx = xy[i] ?? NaN;
      const qy = xy[i + 1] ?? NaN;
      if (Math.min(py, qy) < bottom && Math.max(py, qy) > top)
        taken.push(cutOut([px, py], [qx, qy], top, bottom));
      px = qx;
      py = qy;
    }
  }
  return taken.sort(([a], [b]) => a - b);
}

/** The stretch from left to right of an edge's part between two heights that it reaches. */
function cutOut(a: Point, b: Point, top: number, bottom: number): [left: number, right: number] {
  const xAt = (y: number): number => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  const within = ([x, y]: Point): number => (y < top ? xAt(top) : y > bottom ? xAt(bottom) : x);
  const [from, to] = [within(a), within(b)];
  return from < to ? [from, to] : [to, from];
}
