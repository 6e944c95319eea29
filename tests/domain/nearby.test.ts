import { coordAll } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Island } from '../../src/domain/area';
import { makeAtlas } from '../../src/domain/atlas';
import { NEARBY_KM, straightKm, surroundings } from '../../src/domain/nearby';
import { placer } from '../../src/domain/placement';
import { areas as realAreas, facts as realFacts } from '../data/geodataFiles';
import { AREAS, day, work } from './make';

type Point = readonly [number, number];

/** Kilometres between two points on a sphere of 6371 km, by hand. */
function haversine([lonA, latA]: Point, [lonB, latB]: Point): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('not there');
  return one;
};
const at = (lon: number, lat: number) => ({ certainty: 'exact' as const, lon, lat });
const made = makeAtlas(
  { works: [], sources: [], organisations: [], indicators: [] } as never,
  AREAS,
  placer(AREAS),
  day('2026-01-01'),
);
const [a, b] = AREAS.island as [Island, Island];

describe(straightKm, () => {
  it('starts at the nearest shore: a degree of the equator less the half width of the island', () => {
    // Island a reaches from 0.1 to 0.3 degrees.
    expect(straightKm(a, [0.8, 0.2])).toBeCloseTo(haversine([0.3, 0.2], [0.8, 0.2]), 1);
  });

  it('starts at the point of an island without an outline', () => {
    expect(straightKm({ geometry: null, point: [0, 0] }, [1, 0])).toBeCloseTo(111.19, 1);
  });

  it('is 0 on the island, and never less', () => {
    expect(straightKm(a, [0.2, 0.2])).toBe(0);
    const degrees = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(fc.property(degrees, degrees, (lon, lat) => straightKm(a, [lon, lat]) >= 0));
  });

  it('agrees with the way to the nearest corner wherever a corner is the nearest', () => {
    const beyond = fc.double({ min: 0.31, max: 3, noNaN: true });
    fc.assert(
      fc.property(beyond, beyond, (lon, lat) => {
        expect(straightKm(a, [lon, lat]) / haversine([0.3, 0.3], [lon, lat])).toBeCloseTo(1, 2);
      }),
    );
  });

  it('is never longer than the way from the middle of the island', () => {
    const degrees = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lon, lat) => {
        expect(straightKm(a, [lon, lat])).toBeLessThanOrEqual(haversine(a.point, [lon, lat]) + 0.2);
      }),
    );
  });
});

describe(surroundings, () => {
  const onB = work('on-b', { islands: ['b'], place: { certainty: 'island', radiusKm: null } });
  const far = work('far', { municipalities: ['3'], place: at(2.5, 0.5) });
  const vague = work('vague');

  it('names the nearest of the counted works that have a place', () => {
    const { nearest } = surroundings(a, { counted: [far, vague, onB], others: [] }, made);
    expect(nearest?.what).toBe(onB);
    expect(nearest?.km).toBeCloseTo(haversine([0.3, 0.2], b.point), 1);
  });

  it('counts a work on the island as here, at no distance', () => {
    expect(surroundings(b, { counted: [far, onB], others: [] }, made).nearest).toEqual({ what: onB, km: 0 });
  });

  it('measures no work that is known only by its municipality, and says which it left out', () => {
    const { nearest, unmeasured } = surroundings(a, { counted: [vague], others: [] }, made);
    expect(nearest).toBeNull();
    expect(unmeasured).toEqual([vague]);
  });

  it('tells other works here from those near and those too far', () => {
    const here = work('here', {
      scope: 'other',
      islands: ['a'],
      place: { certainty: 'island', radiusKm: null },
    });
    const near = work('near', { scope: 'other', place: at(0.35, 0.2) });
    const nearer = work('nearer', { scope: 'other', place: at(0.31, 0.2) });
    const away = work('away', { scope: 'other', place: at(0.5, 0.2) });
    const { othersHere, othersNear } = surroundings(
      a,
      { counted: [], others: [away, near, here, nearer] },
      made,
    );
    expect(othersHere).toEqual([here]);
    expect(othersNear.map(({ what }) => what.id)).toEqual(['nearer', 'near']);
    for (const { km } of othersNear) expect(km).toBeLessThanOrEqual(NEARBY_KM);
  });
});

describe('the real islands', () => {
  const atlas = makeAtlas(realFacts, realAreas, placer(realAreas));
  const others = realFacts.works.filter(({ scope }) => scope === 'other');
  const counted = realFacts.works.filter(({ id }) => ['MCR-001', 'MCR-008', 'MCR-010'].includes(id));
  const around = (id: string) => surroundings(found(atlas.island.get(id)), { counted, others }, atlas);

  it('Mechuque lies 22 km from Quemchi, from shore to seat', () => {
    const mechuque = found(atlas.island.get('mechuque'));
    const quemchi = found(atlas.municipality.get('10209')).seat.point;
    const corners = coordAll(found(mechuque.geometry ?? undefined));
    const byHand = Math.min(...corners.map(([lon = NaN, lat = NaN]) => haversine([lon, lat], quemchi)));
    const [seat] = around('mechuque').seats;
    expect(seat?.what.name).toBe('Quemchi');
    // Its nearest corner is no nearer than its nearest shore, and not much farther.
    expect(byHand - found(seat).km).toBeGreaterThanOrEqual(-0.01);
    expect(byHand - found(seat).km).toBeLessThan(0.2);
    expect(found(seat).km).toBeCloseTo(21.96, 1);
  });

  it('the seats of Chiloé and of Quinchao are on the island itself', () => {
    const seats = ['isla-grande-de-chiloe', 'quinchao'].flatMap((id) => around(id).seats);
    expect(seats.map(({ what }) => what.seat.name)).toEqual(expect.arrayContaining(['Castro', 'Achao']));
    for (const { what, km } of seats) expect(km, what.name).toBe(0);
  });

  it('Mechuque has the work it shares, and the solar power of eleven islands', () => {
    const { nearest, othersHere } = around('mechuque');
    expect([nearest?.what.id, nearest?.km]).toEqual(['MCR-010', 0]);
    expect(othersHere.map(({ id }) => id)).toEqual(['CTX-006']);
  });

  it('every distance of every island is a number of kilometres of this region', () => {
    for (const { id } of realAreas.island) {
      const { seats, nearest } = around(id);
      for (const { km } of [...seats, found(nearest ?? undefined)]) expect(km, id).toBeLessThan(400);
    }
  });
});
