import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../src/domain/view';
import { MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM, withinLimits } from '../../../src/map/limits';
import { projectionOf, type LonLat } from '../../../src/map/projection';
import { distance, type Extent, type Point } from '../../../src/map/screen';
import { gridPoint, placementOf, transformOf } from '../../../src/map/svg/grid';
import { cameraBetween, carried } from '../../../src/map/svg/steer';

const cameras: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  lat: fc.double({ min: -45, max: -39, noNaN: true }),
  lon: fc.double({ min: -77, max: -70, noNaN: true }),
});
const places: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -76, max: -70, noNaN: true }),
  fc.double({ min: -45, max: -39, noNaN: true }),
);
const extents: fc.Arbitrary<Extent> = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const points: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 0, max: 700 }),
);
const GRID = { zoom: 11, origin: [-75.5, -40] } as const;

test('a rounded point of the grid stands where the projection puts it, within half a pixel, at every camera', () => {
  fc.assert(
    fc.property(cameras, extents, places, (camera, extent, place) => {
      const { scale, x, y } = placementOf(GRID, camera, extent);
      const [gx, gy] = gridPoint(GRID)(place).map(Math.round) as [number, number];
      const [sx, sy] = projectionOf(camera, extent).toScreen(place);
      expect(Math.abs(gx * scale + x - sx)).toBeLessThan(0.5);
      expect(Math.abs(gy * scale + y - sy)).toBeLessThan(0.5);
    }),
  );
});

test('the transform written out is the placement', () => {
  fc.assert(
    fc.property(cameras, extents, (camera, extent) => {
      const placement = placementOf(GRID, camera, extent);
      const numbers = [...transformOf(placement).matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
      expect(numbers).toHaveLength(3);
      expect(numbers[0]).toBeCloseTo(placement.x, 5);
      expect(numbers[1]).toBeCloseTo(placement.y, 5);
      // Over the 4000 steps that a screen may be wide.
      expect(Math.abs((numbers[2] ?? 0) - placement.scale) * 4000).toBeLessThan(0.01);
    }),
  );
});

describe(carried, () => {
  test('brings what lay under one point under another, at any zoom', () => {
    fc.assert(
      fc.property(cameras, extents, points, points, cameras, (camera, extent, from, to, { zoom }) => {
        const place = projectionOf(camera, extent).toLonLat(from);
        const after = projectionOf(carried(camera, extent, from, to, zoom), extent).toScreen(place);
        expect(distance(after, to)).toBeLessThan(0.01);
      }),
    );
  });
});

describe(cameraBetween, () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test('starts and ends at its ends', () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        for (const [camera, end] of [
          [cameraBetween(from, to, 0), from],
          [cameraBetween(from, to, 1), to],
        ] as const) {
          expect(camera.zoom).toBeCloseTo(end.zoom, 9);
          expect(camera.lat).toBeCloseTo(end.lat, 6);
          expect(camera.lon).toBeCloseTo(end.lon, 6);
        }
      }),
    );
  });

  test('keeps the place under the pointer where it is, all the way of a zoom', () => {
    fc.assert(
      fc.property(cameras, extents, points, share, (camera, extent, point, way) => {
        const place = projectionOf(camera, extent).toLonLat(point);
        const to = carried(camera, extent, point, point, camera.zoom + 1);
        const seen = projectionOf(cameraBetween(camera, to, way), extent).toScreen(place);
        expect(distance(seen, point)).toBeLessThan(0.05);
      }),
    );
  });
});

describe(withinLimits, () => {
  test('never shows what lies beyond the bounds, where the zoom allows it', () => {
    fc.assert(
      fc.property(cameras, extents, (camera, extent) => {
        const { toLonLat } = projectionOf(withinLimits(camera, extent), extent);
        const [west, north] = toLonLat([0, 0]);
        const [east, south] = toLonLat([extent.width, extent.height]);
        expect(west).toBeGreaterThan(MAX_BOUNDS[0] - 1e-6);
        expect(south).toBeGreaterThan(MAX_BOUNDS[1] - 1e-6);
        expect(east).toBeLessThan(MAX_BOUNDS[2] + 1e-6);
        expect(north).toBeLessThan(MAX_BOUNDS[3] + 1e-6);
      }),
    );
  });

  test('leaves a camera over the region as it is, and holds the zoom', () => {
    const camera = { zoom: 8, lat: -42.5, lon: -73.5 };
    const kept = withinLimits(camera, { width: 1000, height: 700 });
    expect(kept.lat).toBeCloseTo(camera.lat, 9);
    expect(kept.lon).toBeCloseTo(camera.lon, 9);
    expect(withinLimits({ ...camera, zoom: 30 }, { width: 1000, height: 700 }).zoom).toBe(MAX_ZOOM);
    expect(withinLimits({ ...camera, zoom: 0 }, { width: 20, height: 20 }).zoom).toBe(MIN_ZOOM);
  });
});
