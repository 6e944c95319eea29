import type { Camera } from '../domain/view';
import { once } from './once';
import { projectionOf, type Projection } from './projection';
import { mapRings, type Ring } from './rings';
import { overlaps, type Box, type Extent } from './screen';

/** A projection with the outlines it has already made. */
export interface OnScreen extends Projection {
  /** The part of the screen that labels may use. */
  readonly view: Box;
  /** Rings of the unit square in pixels. */
  readonly rings: (world: readonly Ring[]) => readonly Ring[];
  /** Those of them that reach into the view. */
  readonly seen: (world: readonly Ring[]) => readonly Ring[];
}

/** Labels keep this far from the edge of the map, in pixels. */
const EDGE = 6;

const known = new WeakMap<Camera, OnScreen>();

/** What a camera sees, kept while it stands still: a date that is dragged asks for the same outlines at every step. */
export function onScreen(camera: Camera, extent: Extent, edge = EDGE): OnScreen {
  const before = known.get(camera);
  const view = { left: edge, top: edge, right: extent.width - edge, bottom: extent.height - edge };
  if (before && sameBox(before.view, view)) return before;
  const projection = projectionOf(camera, extent);
  const rings = once((world: readonly Ring[]) => mapRings(world, projection.toWorldPoint));
  const seen = once((world: readonly Ring[]) => rings(world).filter((ring) => overlaps(ring, view)));
  const screen = { ...projection, view, rings, seen };
  known.set(camera, screen);
  return screen;
}

const sameBox = (one: Box, other: Box): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom;
