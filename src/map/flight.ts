import type { Camera } from '../domain/view';
import type { Disc } from './discs';
import type { WorldArea } from './hit';
import { MAX_ZOOM } from './limits';
import type { Bounds, Padding } from './picture';
import { fitBounds, lonLatOf, projectionOf, worldLength, worldOf } from './projection';
import { contains, type Box, type Extent } from './screen';
import { traceVertices } from './traces';

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
/** Room around a work that was flown to, so that its shores tell where it is. */
const AROUND_WORK_KM = 10;

/** What a camera can be asked to show. */
export interface Sight {
  /** In the unit square. */
  readonly hull: Box;
  /** Room to leave around it when flying there, in the unit square. */
  readonly air: number;
  /** Smaller than this many pixels it is a mere speck. */
  readonly leastSeen: number;
  /** What is drawn around the hull, in pixels. */
  readonly margin: number;
}

export function sightOfArea({ rings, point: [x, y] }: WorldArea): Sight {
  const hull = {
    left: Math.min(x, ...rings.map((ring) => ring.left)),
    top: Math.min(y, ...rings.map((ring) => ring.top)),
    right: Math.max(x, ...rings.map((ring) => ring.right)),
    bottom: Math.max(y, ...rings.map((ring) => ring.bottom)),
  };
  return { hull, air: (Math.max(...spans(hull)) * AROUND) / 2, leastSeen: LEAST_SEEN, margin: 0 };
}

/** A work is seen where its circle is, and its islands or its trace; a circle is never a speck. */
export function sightOfDisc({ anchor, ends, radius, withinKm, work }: Disc): Sight {
  const points = [worldOf(anchor), ...ends.map(worldOf), ...(work.shape ? traceVertices(work.shape) : [])];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const hull = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const km = Math.max(AROUND_WORK_KM, (withinKm ?? 0) * 1.2);
  return {
    hull,
    air: Math.max(worldLength(km * 1000, anchor[1]), ...spans(hull)),
    leastSeen: 0,
    margin: radius,
  };
}

/**
 * Where to fly so that an area or a work can be seen, or null when it can be seen already: wholly in the uncovered
 * part of the map, and not a mere speck.
 */
export function cameraToSee(
  { hull, air, leastSeen, margin }: Sight,
  camera: Camera,
  extent: Extent,
  padding: Padding,
): Camera | null {
  const { toWorldPoint } = projectionOf(camera, extent);
  const [left, top] = toWorldPoint([hull.left, hull.top]);
  const [right, bottom] = toWorldPoint([hull.right, hull.bottom]);
  const free: Box = {
    left: padding.left + margin,
    top: padding.top + margin,
    right: extent.width - padding.right - margin,
    bottom: extent.height - padding.bottom - margin,
  };
  const speck = Math.hypot(right - left, bottom - top) < leastSeen;
  if (!speck && contains(free, { left, top, right, bottom })) return null;
  return fitBounds(boundsAround(hull, air), extent, padding, MAX_ZOOM);
}

function spans({ left, top, right, bottom }: Box): [number, number] {
  return [right - left, bottom - top];
}

function boundsAround({ left, top, right, bottom }: Box, air: number): Bounds {
  const [west, north] = lonLatOf([left - air, top - air]);
  const [east, south] = lonLatOf([right + air, bottom + air]);
  return [west, south, east, north];
}
