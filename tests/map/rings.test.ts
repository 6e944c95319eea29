import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isInside, mapRings, nearestOnRings, pointsOf, ringsOf, worldRings } from '../../src/map/rings';
import { distance, nearestOnSegment, type Point } from '../../src/map/screen';

const same = (at: Point): Point => at;
const OUTER: Position[] = [[0, 0], [10, 0], [10, 8], [0, 8], [0, 0]]; // prettier-ignore
const HOLE: Position[] = [[4, 3], [6, 3], [6, 5], [4, 5], [4, 3]]; // prettier-ignore
const HOLED: Polygon = { type: 'Polygon', coordinates: [OUTER, HOLE] };

describe('rings', () => {
  test('keep every vertex in its order, and their box', () => {
    const [outer, hole] = ringsOf(HOLED, same);
    expect(outer && pointsOf(outer)).toEqual(OUTER);
    expect(hole && pointsOf(hole)).toEqual(HOLE);
    expect(outer).toMatchObject({ left: 0, top: 0, right: 10, bottom: 8 });
    expect(ringsOf({ type: 'MultiPolygon', coordinates: [[OUTER], [HOLE]] }, same)).toHaveLength(2);
    expect(ringsOf({ type: 'LineString', coordinates: OUTER }, same)).toEqual([]);
    expect(ringsOf(null, same)).toEqual([]);
  });

  test('go to other coordinates vertex by vertex, with a new box', () => {
    const [outer] = mapRings(ringsOf(HOLED, same), ([x, y]) => [100 - x, 2 * y]);
    expect(outer && pointsOf(outer)).toEqual(OUTER.map(([x = NaN, y = NaN]) => [100 - x, 2 * y]));
    expect(outer).toMatchObject({ left: 90, top: 0, right: 100, bottom: 16 });
  });

  test('in the unit square are made once for each geometry', () => {
    expect(worldRings(HOLED)).toBe(worldRings(HOLED));
  });

  test('leave holes outside', () => {
    const rings = ringsOf(HOLED, same);
    expect(isInside(rings, [2, 2])).toBe(true);
    expect(isInside(rings, [5, 4])).toBe(false);
    expect(isInside(rings, [11, 4])).toBe(false);
  });

  test('are nearest where the nearest of their edges is', () => {
    const rings = ringsOf(HOLED, same);
    const edges = rings.flatMap((ring) => {
      const points = pointsOf(ring);
      return points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
    });
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate), (target) => {
        const least = Math.min(...edges.map(([a, b]) => distance(nearestOnSegment(a, b, target), target)));
        expect(distance(nearestOnRings(rings, target) ?? [NaN, NaN], target)).toBeCloseTo(least, 9);
      }),
    );
    expect(nearestOnRings([], [0, 0])).toBeNull();
  });
});
