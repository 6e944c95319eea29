import { metresPerPixel, lonLatOf, worldOf, type LonLat, type Projection } from './projection';
import { clusterByCell } from './clusters';
import type { Disc } from './discs';
import { boxAround, overlaps, type Box, type Extent, type Point } from './screen';
import { spread } from './spread';

interface Standing {
  readonly id: string;
  /** Moves with the map; the mark stands `offset` pixels from it. */
  readonly anchor: LonLat;
  readonly offset: Point;
  readonly radius: number;
}

/** One work's circle in its place. */
export interface WorkMark extends Standing {
  readonly kind: 'work';
  readonly disc: Disc;
}

/** A circle with a count: many works too close to tell apart at this zoom. */
export interface ClusterMark extends Standing {
  readonly kind: 'cluster';
  readonly count: number;
}

export type Mark = WorkMark | ClusterMark;

/** More circles than this in view are counted instead of drawn one by one. */
const MOST_DISCS = 150;
/** Where a circle for several islands stands: this far above the northernmost of them. */
const ASIDE = 64;
/** Marks this far outside the map are kept, so that a small pan brings them in at once. */
const MARGIN = 200;

/**
 * Every disc in or near the view as a mark that covers no other. A work on several islands stands aside once they are
 * far enough apart that its circle would hide one.
 */
export function placeMarks(discs: readonly Disc[], projection: Projection, extent: Extent): Mark[] {
  const view: Box = {
    left: -MARGIN,
    top: -MARGIN,
    right: extent.width + MARGIN,
    bottom: extent.height + MARGIN,
  };
  const near = discs.filter((disc) =>
    overlaps(view, boxAround(projection.toScreen(disc.anchor), disc.radius)),
  );
  const groups = near.length > MOST_DISCS ? clusterByCell(near, projection) : near.map((disc) => [disc]);

  const wanted = groups.flatMap((group) => standing(group, projection));
  const found = spread(wanted.map(({ mark, at }) => ({ id: mark.id, at, radius: mark.radius })));
  return wanted.map(({ mark }, index) => {
    const home = projection.toScreen(mark.anchor);
    const at = found[index] ?? home;
    return { ...mark, offset: [at[0] - home[0], at[1] - home[1]] };
  });
}

/** Radius in pixels of the dotted ring around an approximate place; null for a surveyed one. */
export function ringRadius({ disc, radius }: WorkMark, zoom: number): number | null {
  if (disc.withinKm === null) return null;
  return Math.max(radius + 5, (disc.withinKm * 1000) / metresPerPixel(disc.anchor[1], zoom));
}

/** Whether the ring is larger than its circle, and so centred on the place rather than on the circle. */
export function ringIsToScale(mark: WorkMark, ring: number): boolean {
  return ring > mark.radius + 5;
}

/** Where the mark's circle stands on screen. */
export function standsAt({ anchor, offset }: Mark, { toScreen }: Projection): Point {
  const [x, y] = toScreen(anchor);
  return [x + offset[0], y + offset[1]];
}

function standing(group: readonly Disc[], projection: Projection): { mark: Mark; at: Point }[] {
  const [disc] = group;
  if (!disc) return [];
  if (group.length === 1) {
    const mark = { kind: 'work', id: disc.work.id, disc, anchor: disc.anchor, radius: disc.radius } as const;
    return [{ mark: { ...mark, offset: [0, 0] }, at: aside(disc, projection) }];
  }
  const worlds = group.map(({ anchor }) => worldOf(anchor));
  const mean = (axis: 0 | 1): number => worlds.reduce((sum, world) => sum + world[axis], 0) / worlds.length;
  const anchor = lonLatOf([mean(0), mean(1)]);
  const radius = 13 + 3 * Math.log10(group.length);
  const mark = {
    kind: 'cluster',
    id: `cluster-${disc.work.id}`,
    count: group.length,
    anchor,
    radius,
  } as const;
  return [{ mark: { ...mark, offset: [0, 0] }, at: projection.toScreen(anchor) }];
}

function aside({ anchor, ends, radius }: Disc, projection: Projection): Point {
  const home = projection.toScreen(anchor);
  const points = ends.map(projection.toScreen);
  const reach = Math.max(0, ...points.map(([x, y]) => Math.hypot(x - home[0], y - home[1])));
  if (reach < radius * 1.5) return home;
  return [home[0], Math.min(...points.map(([, y]) => y)) - radius - ASIDE];
}
