import type { Areas } from '../domain/area';
import type { Sector, Stage, Work } from '../domain/work';
import { keeper } from './keeper';
import type { MapSize } from './picture';
import { worldOf, type LonLat } from './projection';
import { pointOfTrace } from './traces';

/** One work as a circle, before any camera. */
export interface Disc {
  readonly work: Work;
  /** Where the circle belongs: the site, a point of its trace, or the middle of its islands. */
  readonly anchor: LonLat;
  /** Pixels; area proportional to the amount. */
  readonly radius: number;
  readonly stage: Stage;
  readonly sector: Sector;
  /** Dashed ring of fixed size: no amount to be proportional to. */
  readonly unpublished: boolean;
  /** Points of the islands that one work serves, when they are several. */
  readonly ends: readonly LonLat[];
  /** Set when the site is not surveyed; the radius in km is 0 where no source gives one. */
  readonly withinKm: number | null;
}

interface Radii {
  readonly of500Million: number;
  readonly unpublished: number;
}

const RADII: Record<MapSize, Radii> = {
  desktop: { of500Million: 20, unpublished: 11 },
  phone: { of500Million: 14, unpublished: 9 },
  projector: { of500Million: 24, unpublished: 16 },
};
const LEAST_RADIUS = 9;

/** The circle of a work; null where its place is not known well enough to be drawn. */
export function discOf(work: Work, areas: Areas, size: MapSize): Disc | null {
  const site = siteOf(work, areas);
  if (!site) return null;
  const { stage, sector } = work;
  const unpublished = work.amount.kind === 'unpublished';
  return { work, ...site, radius: discRadius(work, size), stage, sector, unpublished };
}

const places = keeper<Float64Array>();

/**
 * Where the circles of works belong: x and y of each in turn, in the unit square; NaN for what is not drawn. Looked for
 * once for a list.
 */
export const placesOf = (works: readonly Work[], areas: Areas): Float64Array =>
  places(works, 'places', () => {
    const found = new Float64Array(2 * works.length).fill(Number.NaN);
    for (const [row, work] of works.entries()) {
      const { place } = work;
      // Most say it themselves; of a hundred thousand, what is made for each takes its time.
      const at = 'lon' in place ? ([place.lon, place.lat] as const) : siteOf(work, areas)?.anchor;
      if (at) [found[2 * row], found[2 * row + 1]] = worldOf(at);
    }
    return found;
  });

/** Radius in pixels for an amount in pesos, or for one that nobody published. */
export function discRadius({ amount }: Pick<Work, 'amount'>, size: MapSize): number {
  if (amount.kind === 'unpublished') return RADII[size].unpublished;
  return Math.max(LEAST_RADIUS, RADII[size].of500Million * Math.sqrt(amount.value / 500e6));
}

const islands = keeper<ReadonlyMap<string, LonLat>>();

const islandPoint = (id: string, { island }: Areas): LonLat | undefined =>
  islands(island, 'points', () => new Map(island.map((each) => [each.id, each.point]))).get(id);

type Site = Pick<Disc, 'anchor' | 'ends' | 'withinKm'>;

function siteOf(work: Work, areas: Areas): Site | null {
  const { place } = work;
  switch (place.certainty) {
    case 'exact':
      return { anchor: [place.lon, place.lat], ends: [], withinKm: null };
    case 'approximate':
      return { anchor: [place.lon, place.lat], ends: [], withinKm: place.radiusKm };
    case 'municipality':
      return tracedSite(work);
    case 'island': {
      const traced = tracedSite(work);
      if (traced) return traced;
      const points = work.islands.map((id) => islandPoint(id, areas)).filter((point) => point !== undefined);
      const anchor = middle(points);
      return anchor && { anchor, ends: points.length > 1 ? points : [], withinKm: place.radiusKm ?? 0 };
    }
  }
}

/** A trace says where the work lies better than the islands or the municipality it is on. */
function tracedSite({ shape }: Work): Site | null {
  const anchor = shape && pointOfTrace(shape);
  return anchor && { anchor, ends: [], withinKm: null };
}

function middle(points: readonly LonLat[]): LonLat | null {
  if (points.length === 0) return null;
  const sum = points.reduce(([lon, lat], point) => [lon + point[0], lat + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
