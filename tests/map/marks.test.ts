import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pesos } from '../../src/domain/quantity';
import { discOf, discRadius } from '../../src/map/discs';
import { placeMarks, ringRadius, type WorkMark } from '../../src/map/marks';
import { projectionOf } from '../../src/map/projection';
import { spread } from '../../src/map/spread';
import { AREAS, work } from './region';

const EXTENT = { width: 1024, height: 712 };
const REGION = { zoom: 7.5, lat: -42.6, lon: -73.6 };
const NEAR = { zoom: 10.4, lat: -42.3, lon: -73.2 };

const THREE = work('MCR-010', {
  amount: { kind: 'about', value: pesos(579e6) },
  place: { certainty: 'island', radiusKm: 8 },
  islands: ['mechuque', 'cheniao', 'voigue'],
});

describe(discRadius, () => {
  test('area is proportional to the amount: four times the money, twice the radius', () => {
    const radius = (value: number): number =>
      discRadius({ amount: { kind: 'exact', value: pesos(value) } }, 'desktop');
    expect(radius(500e6)).toBe(20);
    expect(radius(2000e6)).toBe(40);
    expect(radius(1e6)).toBe(9);
  });

  test('an unpublished amount has a size of its own, whatever the others are', () => {
    expect(discRadius(work('W', {}), 'desktop')).toBe(11);
    expect(discRadius(work('W', {}), 'projector')).toBe(16);
  });
});

describe(discOf, () => {
  test('a work known only by its municipality is never drawn', () => {
    expect(discOf(work('MCR-009', { municipalities: ['10208'] }), AREAS, 'desktop')).toBeNull();
  });

  test('a work on three islands is one disc with three ends', () => {
    const disc = discOf(THREE, AREAS, 'desktop');
    expect(disc?.ends).toHaveLength(3);
  });

  test('a work on islands nobody knows is not drawn', () => {
    expect(discOf({ ...THREE, islands: ['atlantis'] }, AREAS, 'desktop')).toBeNull();
  });
});

describe(spread, () => {
  const circle = fc.record({
    x: fc.integer({ min: 0, max: 120 }),
    y: fc.integer({ min: 0, max: 120 }),
    radius: fc.integer({ min: 9, max: 24 }),
  });
  const circles = fc
    .array(circle, { maxLength: 8 })
    .map((list) => list.map(({ x, y, radius }, index) => ({ id: `W${index}`, at: [x, y] as const, radius })));

  test('no circle covers another, even where all stand on one point', () => {
    fc.assert(
      fc.property(circles, (list) => {
        const found = spread(list);
        list.forEach((a, i) => {
          for (let j = i + 1; j < list.length; j++) {
            const [p, q] = [found[i], found[j]];
            const away = Math.hypot((p?.[0] ?? 0) - (q?.[0] ?? 0), (p?.[1] ?? 0) - (q?.[1] ?? 0));
            expect(away).toBeGreaterThan(a.radius + (list[j]?.radius ?? 0) - 0.5);
          }
        });
      }),
    );
  });

  test('the order of the works changes nothing', () => {
    fc.assert(
      fc.property(circles, (list) => {
        const forth = spread(list);
        expect(spread(list.toReversed()).toReversed()).toEqual(forth);
      }),
    );
  });

  test('circles with room stay where they are', () => {
    const apart = [
      { id: 'A', at: [0, 0], radius: 10 },
      { id: 'B', at: [60, 0], radius: 10 },
    ] as const;
    expect(spread(apart)).toEqual([
      [0, 0],
      [60, 0],
    ]);
  });
});

describe(placeMarks, () => {
  const drawn = { works: [THREE], areas: AREAS, size: 'desktop' } as const;
  const markAt = (camera: typeof NEAR): WorkMark => {
    const [mark] = placeMarks(drawn, projectionOf(camera, EXTENT), EXTENT);
    if (mark?.kind !== 'work') throw new Error('the work has no mark');
    return mark;
  };

  test('far away a work stands on its islands, near it stands aside and hides none', () => {
    expect(markAt(REGION).offset).toEqual([0, 0]);
    const near = markAt(NEAR);
    const { toScreen } = projectionOf(NEAR, EXTENT);
    const home = toScreen(near.anchor);
    for (const end of near.disc.ends) {
      const [x, y] = toScreen(end);
      expect(Math.hypot(x - home[0] - near.offset[0], y - home[1] - near.offset[1])).toBeGreaterThan(
        near.radius + 20,
      );
    }
  });

  test('a ring shows its 8 km, and never less than 5 pixels around the circle', () => {
    const near = markAt(NEAR);
    expect(ringRadius(near, NEAR.zoom)).toBeCloseTo(8000 / 42.8, -1);
    expect(ringRadius(near, 5)).toBe(near.radius + 5);
  });

  test('a circle that reaches into the map is kept, however far outside its middle is', () => {
    const huge = work('HUGE', {
      place: { certainty: 'exact', lon: -100, lat: REGION.lat },
      amount: { kind: 'exact', value: pesos(9e15) },
    });
    const small = { ...huge, id: 'SMALL', amount: { kind: 'exact' as const, value: pesos(1e6) } };
    const marks = placeMarks(
      { works: [huge, small], areas: AREAS, size: 'desktop' },
      projectionOf(REGION, EXTENT),
      EXTENT,
    );
    expect(marks.map(({ id }) => id)).toEqual(['HUGE']);
  });

  test('with more than 150 in view every work is in exactly one counted circle', () => {
    const point = fc.record({
      lon: fc.double({ min: -74.5, max: -73, noNaN: true }),
      lat: fc.double({ min: -43.5, max: -42, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 160, maxLength: 400 }), (points) => {
        const works = points.map((at, index) => work(`W${index}`, { place: { certainty: 'exact', ...at } }));
        const marks = placeMarks(
          { works, areas: AREAS, size: 'desktop' },
          projectionOf(REGION, EXTENT),
          EXTENT,
        );
        const counted = marks.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : 1), 0);
        expect(counted).toBe(works.length);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      }),
      { numRuns: 10 },
    );
  });
});
