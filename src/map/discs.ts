import type { Areas } from '../domain/area';
import type { Sector, Stage, Work } from '../domain/work';
import type { MapSize } from './picture';
import type { LonLat } from './projection';
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

/** The circles of the works whose place is known well enough to be drawn, in the order given. */
export function discsOf(works: readonly Work[], areas: Areas, size: MapSize): Disc[] {
  const islands = new Map(areas.island.map((island) => [island.id, island.point]));
  return works.flatMap((work) => {
    const site = siteOf(work, islands);
    if (!site) return [];
    const { stage, sector } = work;
    const unpublished = work.amount.kind === 'unpublished';
    return [{ work, ...site, radius: discRadius(work, size), stage, sector, unpublished }];
  });
}

/** Radius in pixels for an amount in pesos, or for one that nobody published. */
export function discRadius({ amount }: Pick<Work, 'amount'>, size: MapSize): number {
  if (amount.kind === 'unpublished') return RADII[size].unpublished;
  return Math.max(LEAST_RADIUS, RADII[size].of500Million * Math.sqrt(amount.value / 500e6));
}

type Site = Pick<Disc, 'anchor' | 'ends' | 'withinKm'>;

function siteOf(work: Work, islands: ReadonlyMap<string, LonLat>): Site | null {
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
      const points = work.islands.map((id) => islands.get(id)).filter((point) => point !== undefined);
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
