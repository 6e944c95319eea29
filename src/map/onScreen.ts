import type { Camera } from '../domain/view';
import { keeper } from './keeper';
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

const screens = keeper<OnScreen>();

/** What a camera sees, kept while it stands still: a date that is dragged asks for the same outlines at every step. */
export const onScreen = (camera: Camera, extent: Extent, edge = EDGE): OnScreen =>
  screens(camera, [extent.width, extent.height, edge], () => {
    const projection = projectionOf(camera, extent);
    const view = { left: edge, top: edge, right: extent.width - edge, bottom: extent.height - edge };
    const outlines = keeper<readonly Ring[]>();
    const rings: OnScreen['rings'] = (world) =>
      outlines(world, 'all', () => mapRings(world, projection.toWorldPoint));
    const seen: OnScreen['seen'] = (world) =>
      outlines(world, 'seen', () => rings(world).filter((ring) => overlaps(ring, view)));
    return { ...projection, view, rings, seen };
  });
