import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/domain/area';
import { areaAt, worldAreas } from '../../src/map/hit';
import { projectionOf } from '../../src/map/projection';
import { AREAS } from './region';

const EXTENT = { width: 1000, height: 700 };
const HOME = projectionOf({ zoom: 7.5, lat: -42.6, lon: -73.6 }, EXTENT);

/** A square of `side` degrees around a place. */
function square(id: string, lon: number, lat: number, side: number): Area {
  const [w, e, s, n] = [lon - side / 2, lon + side / 2, lat - side / 2, lat + side / 2];
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [w, s],
          [e, s],
          [e, n],
          [w, n],
          [w, s],
        ],
      ],
    ],
  };
  return { id, geometry, point: [lon, lat] } as unknown as Area;
}

describe(areaAt, () => {
  const islands = worldAreas([square('big', -74, -42.6, 0.4), square('speck', -73.2, -42.6, 0.002)]);
  const speck = HOME.toScreen([-73.2, -42.6]);

  test('is the area under the pointer', () => {
    expect(areaAt(islands, HOME, HOME.toScreen([-74.1, -42.7]))).toBe('big');
  });

  test('finds an island of half a pixel from 15 pixels away, and not from 20', () => {
    expect(areaAt(islands, HOME, [speck[0] + 15, speck[1]])).toBe('speck');
    expect(areaAt(islands, HOME, [speck[0] + 20, speck[1]])).toBeNull();
  });

  test('a hole is not the area', () => {
    const ring = square('ring', -73.6, -42.6, 1);
    const hole = square('hole', -73.6, -42.6, 0.6);
    const both = [
      ...(ring.geometry?.coordinates ?? []),
      ...(hole.geometry?.coordinates ?? []),
    ].flat() as number[][][];
    const withHole = { ...ring, geometry: { type: 'Polygon', coordinates: both } } as Area;
    expect(areaAt(worldAreas([withHole]), HOME, HOME.toScreen([-73.6, -42.6]))).toBeNull();
    expect(areaAt(worldAreas([withHole]), HOME, HOME.toScreen([-73.2, -42.6]))).toBe('ring');
  });

  test('an island without a polygon is found by its point', () => {
    const pointOnly = { ...square('aucar', -73.4, -42.2, 0.1), geometry: null };
    expect(areaAt(worldAreas([pointOnly]), HOME, HOME.toScreen([-73.4, -42.2]))).toBe('aucar');
  });

  test('every municipality is found at its own label point', () => {
    const real = worldAreas(AREAS.municipality);
    for (const { id, point } of AREAS.municipality) expect(areaAt(real, HOME, HOME.toScreen(point))).toBe(id);
  });
});

describe('islands too small for the hand', () => {
  const near = projectionOf({ zoom: 9.5, lat: -41.8, lon: -73.1 }, EXTENT);
  const real = worldAreas(AREAS.island);
  const named = AREAS.island.filter((island) => island.named);
  const at = ([lon, lat]: readonly [number, number]) => projectionOf({ zoom: 9.5, lat, lon }, EXTENT);

  test('each named island is found at its own point, seen from near', () => {
    for (const { id, point } of named) expect(areaAt(real, at(point), [500, 350])).toBe(id);
  });

  test('an island without an outline is found from 11 pixels away, on land as on water', () => {
    for (const { id, point } of named.filter(({ shape }) => shape !== 'own'))
      for (const [dx, dy] of [
        [11, 0],
        [-11, 0],
        [0, 11],
        [0, -11],
      ] as const)
        expect(areaAt(real, at(point), [500 + dx, 350 + dy]), `${id} ${dx} ${dy}`).toBe(id);
  });

  test('of two the nearer one is found', () => {
    const pair = worldAreas(
      [-73.1, -73.09].map((lon, n) => ({
        ...square(`p${n}`, lon, -41.8, 1),
        level: 'island',
        named: true,
        geometry: null,
      })) as never,
    );
    const [x, y] = near.toScreen([-73.1, -41.8]);
    expect(areaAt(pair, near, [x + 2, y])).toBe('p0');
    expect(areaAt(pair, near, [x + 8, y])).toBe('p1');
  });

  test('from far away a small island takes no room from the land around it', () => {
    const voigue = named.find(({ id }) => id === 'voigue');
    const big = square('big', -73.2, -42.3, 1);
    const far = projectionOf({ zoom: 7, lat: -42.3, lon: -73.2 }, EXTENT);
    expect(areaAt(worldAreas([big, voigue as never]), far, [500, 350])).toBe('big');
  });
});
