import { isInside, type Ring } from './rings';
import { crosses, overlaps, type Box, type Point } from './screen';

/** Whether any edge of the rings runs through the box. */
function touchesEdge(rings: readonly Ring[], box: Box): boolean {
  return rings.some((ring) => {
    if (!overlaps(ring, box)) return false;
    let previous = ring.points.at(-1);
    for (const point of ring.points) {
      if (previous && mayCross(box, previous, point) && crosses(box, previous, point)) return true;
      previous = point;
    }
    return false;
  });
}

/** The box lies inside the rings with all of its area: no edge crosses it, and its middle is inside. */
export function whollyInside(rings: readonly Ring[], box: Box): boolean {
  return isInside(rings, middleOf(box)) && !touchesEdge(rings, box);
}

/** The box lies outside all of these shapes with all of its area. */
export function whollyOutside(shapes: readonly (readonly Ring[])[], box: Box): boolean {
  return shapes.every((rings) => !touchesEdge(rings, box) && !isInside(rings, middleOf(box)));
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Cheap first look: both ends on the same outer side of the box cannot cross it. */
function mayCross(box: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
  return !(
    (ax < box.left && bx < box.left) ||
    (ax > box.right && bx > box.right) ||
    (ay < box.top && by < box.top) ||
    (ay > box.bottom && by > box.bottom)
  );
}
