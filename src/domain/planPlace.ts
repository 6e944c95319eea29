import { booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import type { Area, Areas } from './area';
import type { ApproximatePoint, CandidatePlace } from './plan';
import type { Work } from './work';

/** A press this far out at sea still means the coast beside it. */
const REACH_KM = 2;
/** A place known by its island's point lies somewhere on the island. */
const ISLAND_RADIUS_KM = 3;

/** Ten metres are finer than any press, and short in a file and a link. */
const tenThousandth = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const approximate = (lon: number, lat: number, radiusKm: number): ApproximatePoint => ({
  lon: tenThousandth(lon),
  lat: tenThousandth(lat),
  radiusKm,
});

/** Kilometres from the point to the area, 0 inside; areas without a polygon are as far as their point. */
function kmTo({ geometry, point }: Area, at: readonly [number, number]): number {
  const here = [...at];
  if (geometry === null) return distance(here, [...point]);
  if (booleanPointInPolygon(here, geometry)) return 0;
  return pointToPolygonDistance(here, geometry, { units: 'kilometers' });
}

/** The nearest of the areas within reach; of several that hold the point, the smallest. */
function nearest<T extends Area>(areas: readonly T[], at: readonly [number, number]): T | null {
  const [best] = areas
    .map((area) => ({ area, km: kmTo(area, at) }))
    .filter(({ km }) => km <= REACH_KM)
    .toSorted((a, b) => a.km - b.km || (a.area.km2 ?? 0) - (b.area.km2 ?? 0));
  return best?.area ?? null;
}

/** Where a point lies, stored as approximate; null for the open sea and places outside the region. */
export function placeAt(
  areas: Areas,
  at: readonly [lon: number, lat: number],
  radiusKm: number,
): CandidatePlace | null {
  const municipality = nearest(areas.municipality, at);
  if (!municipality) return null;
  const island = nearest(
    areas.island.filter(({ named, municipalities }) => named && municipalities.includes(municipality.id)),
    at,
  );
  return {
    municipality: municipality.id,
    island: island?.id ?? null,
    point: approximate(at[0], at[1], radiusKm),
  };
}

/** A place that can be chosen from a list. */
export interface NamedPlace {
  /** `m:10209`, `i:mechuque`, `l:Puerto Carmen`: stable, for a list's value. */
  readonly key: string;
  readonly kind: 'municipality' | 'island' | 'locality';
  readonly name: string;
  readonly member: boolean;
  readonly place: CandidatePlace;
}

/** The point that published works give a locality, if they give one. */
function localities(works: readonly Work[], areas: Areas): readonly NamedPlace[] {
  const found = works.flatMap(({ localities: [name, ...more], municipalities, islands, place }) => {
    const [municipality = null] = municipalities;
    if (name === undefined || more.length > 0 || !('lon' in place)) return [];
    const radiusKm = place.certainty === 'approximate' ? place.radiusKm : 1;
    const at = {
      municipality,
      island: islands[0] ?? null,
      point: approximate(place.lon, place.lat, radiusKm),
    };
    const member = areas.municipality.some((area) => area.id === municipality && area.member);
    return [{ key: `l:${name}`, kind: 'locality' as const, name, member, place: at }];
  });
  return [...new Map(found.map((each) => [each.key, each])).values()];
}

/** Every place with a name: localities of published works, named islands, municipalities (those without a point). */
export function namedPlaces(areas: Areas, works: readonly Work[]): readonly NamedPlace[] {
  return [
    ...areas.municipality.map(({ id, name, member }) => ({
      key: `m:${id}`,
      kind: 'municipality' as const,
      name,
      member,
      place: { municipality: id, island: null, point: null },
    })),
    ...areas.island.flatMap((island): NamedPlace[] => {
      const [municipality] = island.municipalities;
      // One of several municipalities would be a guess, and the main island is no place for a work.
      if (!island.named || municipality === undefined || island.municipalities.length > 1) return [];
      const point = approximate(island.point[0], island.point[1], ISLAND_RADIUS_KM);
      return [
        {
          key: `i:${island.id}`,
          kind: 'island',
          name: island.name,
          member: island.member,
          place: { municipality, island: island.id, point },
        },
      ];
    }),
    ...localities(works, areas),
  ];
}
