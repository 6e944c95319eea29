import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { discOf } from '../../src/map/discs';
import { worldOf } from '../../src/map/projection';
import { isInside, ringsOf } from '../../src/map/rings';
import { pointOfTrace } from '../../src/map/traces';
import { AREAS, work } from './region';

const ROAD: Geometry = {
  type: 'LineString',
  coordinates: [
    [-73.6, -42.6],
    [-73.5, -42.6],
    [-73.2, -42.6],
  ],
};

describe(pointOfTrace, () => {
  test('is half way along a road', () => {
    const [lon, lat] = pointOfTrace(ROAD) ?? [];
    expect(lon).toBeCloseTo(-73.4, 9);
    expect(lat).toBeCloseTo(-42.6, 9);
  });

  test('of several stretches it is on the longest', () => {
    const short = [
      [-74, -43],
      [-73.95, -43],
    ];
    const [lon] = pointOfTrace({ type: 'MultiLineString', coordinates: [short, ROAD.coordinates] }) ?? [];
    expect(lon).toBeCloseTo(-73.4, 9);
  });

  test('is inside a crescent, whose middle is outside', () => {
    const crescent: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [-73.6, -42.6],
          [-73.2, -42.6],
          [-73.2, -42.2],
          [-73.6, -42.2],
          [-73.6, -42.25],
          [-73.25, -42.25],
          [-73.25, -42.55],
          [-73.6, -42.55],
          [-73.6, -42.6],
        ],
      ],
    };
    const at = pointOfTrace(crescent);
    const rings = ringsOf(crescent, worldOf);
    expect(isInside(rings, worldOf([-73.4, -42.4]))).toBe(false);
    expect(at && isInside(rings, worldOf(at))).toBe(true);
  });

  test('is none where nothing is traced', () => {
    expect(pointOfTrace({ type: 'Point', coordinates: [-73.4, -42.6] })).toBeNull();
    expect(pointOfTrace({ type: 'LineString', coordinates: [] })).toBeNull();
    expect(pointOfTrace({ type: 'Polygon', coordinates: [] })).toBeNull();
  });
});

describe(discOf, () => {
  const anchorOf = (more: Parameters<typeof work>[1]) =>
    discOf(work('ROAD', { shape: ROAD, ...more }), AREAS, 'desktop')?.anchor;

  test('a traced work stands on its trace, though only its municipality was published', () => {
    expect(anchorOf({})?.[0]).toBeCloseTo(-73.4, 9);
  });

  test('its own point is better than its trace', () => {
    expect(anchorOf({ place: { certainty: 'exact', lon: -73.5, lat: -42.6 } })).toEqual([-73.5, -42.6]);
  });

  test('a trace needs no lines to its islands', () => {
    const more = { place: { certainty: 'island', radiusKm: 8 }, islands: ['mechuque', 'cheniao'] } as const;
    const disc = discOf(work('ROAD', { shape: ROAD, ...more }), AREAS, 'desktop');
    expect(disc).toMatchObject({ ends: [], withinKm: null });
  });
});
