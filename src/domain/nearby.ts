import { booleanPointInPolygon, coordAll, distance } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Island, Municipality } from './area';
import type { Atlas } from './atlas';
import type { Work } from './work';

/** Other public works are told of up to this far from an island, in kilometres. */
export const NEARBY_KM = 10;

/** A place and how far away it is, in kilometres along a straight line; 0 on the island itself. */
export interface Away<T> {
  readonly what: T;
  readonly km: number;
}

/** What lies around an island: straight lines over water and land, never the way a boat or a car takes. */
export interface Surroundings {
  /** The seats of its municipalities, in the order of the file. */
  readonly seats: readonly Away<Municipality>[];
  /** The nearest counted work; null where none has a point. */
  readonly nearest: Away<Work> | null;
  /** Counted works known only by their municipality: they have no point, so that nobody knows how far they are. */
  readonly unmeasured: readonly Work[];
  /** Other public works on the island. */
  readonly othersHere: readonly Work[];
  /** Other public works up to NEARBY_KM away, the nearest first. */
  readonly othersNear: readonly Away<Work>[];
}

type Lands = Pick<Atlas, 'municipality' | 'island' | 'place'>;

/**
 * Kilometres from an island to a point: from its nearest shore, since that is where the water begins; from the
 * island's own point where the coast data has no outline of it.
 */
export function straightKm({ geometry, point }: Pick<Island, 'geometry' | 'point'>, to: Position): number {
  if (geometry === null) return distance([...point], to);
  return booleanPointInPolygon(to, geometry) ? 0 : distance(nearestOnShore(geometry, to), to);
}

/**
 * The point of an outline that is nearest to `to`. Looked for on flat ground with degrees of longitude as short as they
 * are there: on an island's scale the same point as on the globe, and a hundred times faster than Turf's own search.
 */
function nearestOnShore(geometry: Polygon | MultiPolygon, [lon = NaN, lat = NaN]: Position): Position {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let nearest: Position = [NaN, NaN];
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [fromLon = NaN, fromLat = NaN] = ring[i - 1] ?? [];
      const [toLon = NaN, toLat = NaN] = ring[i] ?? [];
      const [x, y] = [(lon - fromLon) * shrink, lat - fromLat];
      const [dx, dy] = [(toLon - fromLon) * shrink, toLat - fromLat];
      const along = dx === 0 && dy === 0 ? 0 : (x * dx + y * dy) / (dx * dx + dy * dy);
      const share = Math.min(1, Math.max(0, along));
      const away = Math.hypot(x - share * dx, y - share * dy);
      if (away >= least) continue;
      least = away;
      nearest = [fromLon + share * (toLon - fromLon), fromLat + share * (toLat - fromLat)];
    }
  }
  return nearest;
}

/** Where a work is measured to: its trace, its point, else the points of its islands; none for a municipality. */
function pointsOf({ shape, place, islands }: Work, island: Lands['island']): readonly Position[] {
  if (shape) return coordAll(shape);
  switch (place.certainty) {
    case 'exact':
    case 'approximate':
      return [[place.lon, place.lat]];
    case 'island':
      return islands.flatMap((id) => {
        const found = island.get(id);
        return found ? [[...found.point]] : [];
      });
    case 'municipality':
      return [];
  }
}

/**
 * @param counted the works of the roundtable that a view counts
 * @param others other public works, never in the totals
 */
export function surroundings(
  island: Island,
  { counted, others }: { readonly counted: readonly Work[]; readonly others: readonly Work[] },
  lands: Lands,
): Surroundings {
  const isHere = (work: Work) => lands.place(work).island.includes(island.id);
  const measured = (works: readonly Work[]): readonly Away<Work>[] =>
    works
      .flatMap((work): readonly Away<Work>[] => {
        if (isHere(work)) return [{ what: work, km: 0 }];
        const km = pointsOf(work, lands.island).map((to) => straightKm(island, to));
        return km.length === 0 ? [] : [{ what: work, km: Math.min(...km) }];
      })
      .toSorted((a, b) => a.km - b.km || a.what.id.localeCompare(b.what.id));
  return {
    seats: island.municipalities.flatMap((cut) => {
      const what = lands.municipality.get(cut);
      return what ? [{ what, km: straightKm(island, [...what.seat.point]) }] : [];
    }),
    nearest: measured(counted)[0] ?? null,
    unmeasured: counted.filter((work) => !isHere(work) && pointsOf(work, lands.island).length === 0),
    othersHere: others.filter(isHere),
    othersNear: measured(others).filter(({ what, km }) => km <= NEARBY_KM && !isHere(what)),
  };
}
