import type { Camera } from '../domain/view';
import type { WorldArea } from './hit';
import type { Bounds, Padding } from './picture';
import { fitBounds, lonLatOf, projectionOf } from './projection';
import { contains, type Box, type Extent } from './screen';

const SAME_ZOOM = 0.01;
const SAME_DEGREES = 0.001;

/** Equal as far as a link's decimals and a reader's eye can tell. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

/** An area smaller than this on screen is flown to when it is chosen elsewhere. */
const LEAST_SEEN = 44;
/** Room around an area that was flown to, as a share of its own size: its neighbours tell where it is. */
const AROUND = 1.2;

/**
 * Where to fly so that an area can be seen, or null when it can be seen already: wholly in the uncovered part of the
 * map, and not a mere speck.
 */
export function cameraToSee(
  area: WorldArea,
  camera: Camera,
  extent: Extent,
  padding: Padding,
): Camera | null {
  const { toWorldPoint } = projectionOf(camera, extent);
  const world = hullOf(area);
  const [left, top] = toWorldPoint([world.left, world.top]);
  const [right, bottom] = toWorldPoint([world.right, world.bottom]);
  const free: Box = {
    left: padding.left,
    top: padding.top,
    right: extent.width - padding.right,
    bottom: extent.height - padding.bottom,
  };
  const speck = Math.hypot(right - left, bottom - top) < LEAST_SEEN;
  if (!speck && contains(free, { left, top, right, bottom })) return null;
  return fitBounds(boundsAround(world), extent, padding);
}

function hullOf({ rings, point: [x, y] }: WorldArea): Box {
  return {
    left: Math.min(x, ...rings.map((ring) => ring.left)),
    top: Math.min(y, ...rings.map((ring) => ring.top)),
    right: Math.max(x, ...rings.map((ring) => ring.right)),
    bottom: Math.max(y, ...rings.map((ring) => ring.bottom)),
  };
}

function boundsAround({ left, top, right, bottom }: Box): Bounds {
  const air = (Math.max(right - left, bottom - top) * AROUND) / 2;
  const [west, north] = lonLatOf([left - air, top - air]);
  const [east, south] = lonLatOf([right + air, bottom + air]);
  return [west, south, east, north];
}
