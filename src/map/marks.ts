import { metresPerPixel, lonLatOf, worldOf, type LonLat, type Projection } from './projection';
import type { Areas } from '../domain/area';
import type { Work } from '../domain/work';
import { middleOfRows, rowsByCell } from './clusters';
import { discOf, discRadius, placesOf, type Disc } from './discs';
import type { MapSize } from './picture';
import type { Extent, Point } from './screen';
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
/** Side in pixels of a cell whose works are counted together. */
const CELL = 64;
/** Where a circle for several islands stands: this far above the northernmost of them. */
const ASIDE = 64;
/** Circles this far outside the map are kept, so that a small pan brings them in at once. */
const MARGIN = 200;

/** The works of a picture, and how large they are drawn. */
export interface DrawnWorks {
  readonly works: readonly Work[];
  readonly areas: Areas;
  readonly size: MapSize;
}

/**
 * Every work in or near the view as a mark that covers no other. A work on several islands stands aside once they are far
 * enough apart that its circle would hide one.
 */
export function placeMarks(drawn: DrawnWorks, projection: Projection, extent: Extent): Mark[] {
  const places = placesOf(drawn.works, drawn.areas);
  const near = rowsNear(drawn, places, projection, extent);
  const groups =
    near.length > MOST_DISCS ? rowsByCell(places, near, projection, CELL) : near.map((row) => [row]);

  const wanted = groups.flatMap((rows) => standing(rows, places, drawn, projection));
  const found = spread(wanted.map(({ mark, at }) => ({ id: mark.id, at, radius: mark.radius })));
  return wanted.map(({ mark }, index) => {
    const home = projection.toScreen(mark.anchor);
    const at = found[index] ?? home;
    return { ...mark, offset: [at[0] - home[0], at[1] - home[1]] };
  });
}

/** Works whose circle is in the map or near it; how large it is is asked of those alone whose middle is not. */
function rowsNear(
  { works, size }: DrawnWorks,
  places: Float64Array,
  { toLonLat, toWorldPoint }: Projection,
  { width, height }: Extent,
): number[] {
  const [west, north] = worldOf(toLonLat([-MARGIN, -MARGIN]));
  const [east, south] = worldOf(toLonLat([width + MARGIN, height + MARGIN]));
  const reaches = (work: Work | undefined, place: Point): boolean => {
    if (work === undefined) return false;
    const [x, y] = toWorldPoint(place);
    const margin = MARGIN + discRadius(work, size);
    return x > -margin && x < width + margin && y > -margin && y < height + margin;
  };
  const rows: number[] = [];
  for (let row = 0; 2 * row < places.length; row += 1) {
    const x = places[2 * row] ?? Number.NaN;
    const y = places[2 * row + 1] ?? Number.NaN;
    const isInside = x > west && x < east && y > north && y < south;
    if (isInside || reaches(works[row], [x, y])) rows.push(row);
  }
  return rows;
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

/** The mark of works that stand together, and where it wants to stand. */
function standing(
  rows: readonly number[],
  places: Float64Array,
  { works, areas, size }: DrawnWorks,
  projection: Projection,
): { mark: Mark; at: Point }[] {
  const first = works[rows[0] ?? -1];
  if (first === undefined) return [];
  if (rows.length === 1) {
    const disc = discOf(first, areas, size);
    if (!disc) return [];
    const mark = { kind: 'work', id: first.id, disc, anchor: disc.anchor, radius: disc.radius } as const;
    return [{ mark: { ...mark, offset: [0, 0] }, at: aside(disc, projection) }];
  }
  const anchor = lonLatOf(middleOfRows(places, rows));
  const radius = 13 + 3 * Math.log10(rows.length);
  const mark = { kind: 'cluster', id: `cluster-${first.id}`, count: rows.length, anchor, radius } as const;
  return [{ mark: { ...mark, offset: [0, 0] }, at: projection.toScreen(anchor) }];
}

function aside({ anchor, ends, radius }: Disc, projection: Projection): Point {
  const home = projection.toScreen(anchor);
  const points = ends.map(projection.toScreen);
  const reach = Math.max(0, ...points.map(([x, y]) => Math.hypot(x - home[0], y - home[1])));
  if (reach < radius * 1.5) return home;
  return [home[0], Math.min(...points.map(([, y]) => y)) - radius - ASIDE];
}
