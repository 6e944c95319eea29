import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import type { Shaped } from '../../src/domain/areaGrid';
import { areaIndex } from '../../src/domain/areaIndex';
import { areas } from '../data/geodataFiles';

type Point = readonly [lon: number, lat: number];

const polygon = (...coordinates: Position[][]): Shaped => ({ geometry: { type: 'Polygon', coordinates } });

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const ringsOf = ({ geometry }: Shaped): readonly Position[][] =>
  geometry?.type === 'Polygon' ? geometry.coordinates : (geometry?.coordinates.flat() ?? []);

const pointsOf = (shaped: Shaped): Point[] =>
  ringsOf(shaped)
    .flat()
    .map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat]);

const extent = (values: readonly number[]) =>
  [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ] as const;

function boxOf(points: readonly Point[]) {
  const [west, east] = extent(points.map(([lon]) => lon));
  const [south, north] = extent(points.map(([, lat]) => lat));
  return { west, east, south, north };
}

/** True for a point where the index, asked in both ways, and Turf say the same; else an error with all answers. */
function agreement(shaped: readonly Shaped[]): (point: Point) => boolean {
  const index = areaIndex(shaped);
  // Turf looks at each edge even from far away; a test has not the time.
  const boxed = shaped.flatMap(({ geometry }, at) =>
    geometry === null ? [] : [{ geometry, at, box: boxOf(pointsOf({ geometry })) }],
  );
  const first = new Int16Array(1);
  return ([lon, lat]) => {
    const turf = boxed
      .filter(({ box }) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north)
      .filter(({ geometry }) => booleanPointInPolygon([lon, lat], geometry))
      .map(({ at }) => at);
    index.placeAll(Float64Array.of(lon), Float64Array.of(lat), first);
    if (String(index.at(lon, lat)) === String(turf) && first[0] === (turf[0] ?? -1)) return true;
    throw new Error(
      `Turf: ${turf.join() || 'none'}; index: ${index.at(lon, lat).join()}; first: ${first[0]}`,
    );
  };
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Points of a border, or within 50 m of it: corners, middles of edges, and the numbers next to them among them. */
function nearBorder(shaped: readonly Shaped[]): fc.Arbitrary<Point> {
  const edges = shaped
    .flatMap(ringsOf)
    .flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const));
  const off = fc.oneof(fc.constant(0), fc.constantFrom(-1e-14, 1e-14, 1e-9, -1e-9), between(-3e-4, 3e-4));
  return fc
    .tuple(fc.constantFrom(...edges), fc.oneof(fc.constantFrom(0, 0.5), between(0, 1)), off, off)
    .map(([[[ax = 0, ay = 0], [bx = 0, by = 0]], along, east, north]) => [
      ax + along * (bx - ax) + east,
      ay + along * (by - ay) + north,
    ]);
}

describe.each(['municipality', 'island'] as const)('the real areas of level %s', (level) => {
  const shaped = areas[level];
  const agrees = agreement(shaped);
  const region = boxOf(areas.municipality.flatMap(pointsOf));

  test('give the same answer as Turf for 100,000 points of the region', () => {
    const anywhere = fc.tuple(between(region.west, region.east), between(region.south, region.north));
    expect(() => fc.assert(fc.property(anywhere, agrees), { numRuns: 1e5 })).not.toThrow();
  });

  test('give the same answer as Turf for 10,000 points on borders and within 50 m of one', () => {
    expect(() => fc.assert(fc.property(nearBorder(shaped), agrees), { numRuns: 1e4 })).not.toThrow();
  });
});

describe(areaIndex, () => {
  it('agrees with Turf on any shapes: holes, overlaps, shared borders, points on corners and edges', () => {
    const whole = fc.integer({ min: 0, max: 6 });
    const ring = fc
      .array(fc.tuple(whole, whole), { minLength: 3, maxLength: 7 })
      .map((corners): Position[] => [...corners, corners[0] ?? [0, 0]]);
    const rings = fc.array(ring, { minLength: 1, maxLength: 3 });
    const shape = fc.oneof<fc.Arbitrary<Shaped>[]>(
      fc.constant({ geometry: null }),
      rings.map((coordinates) => polygon(...coordinates)),
      fc.array(rings, { maxLength: 3 }).map((coordinates) => ({
        geometry: { type: 'MultiPolygon' as const, coordinates },
      })),
    );
    const half = fc.integer({ min: -1, max: 14 }).map((twice) => twice / 2);
    const agree = (shapes: readonly Shaped[], points: readonly Point[]) => points.every(agreement(shapes));
    const cases = fc.property(fc.array(shape, { maxLength: 4 }), fc.array(fc.tuple(half, half)), agree);
    expect(() => fc.assert(cases)).not.toThrow();
  });

  it('names every area that holds a point, and the first of them for columns', () => {
    const index = areaIndex([
      polygon(square(0, 0, 4), square(1, 1, 2)),
      { geometry: null },
      polygon(square(2, 0, 4)),
    ]);
    expect(index.at(0.5, 0.5)).toEqual([0]);
    expect(index.at(1.5, 1.5)).toEqual([]);
    expect(index.at(3.5, 0.5)).toEqual([0, 2]);
    expect(index.at(3, 3)).toEqual([0, 2]);
    expect(index.at(9, 9)).toEqual([]);
    const found = new Int16Array(5);
    index.placeAll(Float64Array.of(0.5, 1.5, 3.5, 5, 9), Float64Array.of(0.5, 1.5, 0.5, 1, 9), found);
    expect([...found]).toEqual([0, -1, 0, 2, -1]);
  });

  it('has no area for what is no place on Earth', () => {
    const index = areaIndex([polygon(square(0, 0, 4))]);
    for (const odd of [Number.NaN, Infinity, -Infinity, 2 ** 32, -(2 ** 32), 587_000]) {
      expect(index.at(odd, 1)).toEqual([]);
      expect(index.at(1, odd)).toEqual([]);
    }
  });

  it('refuses a ring that is not closed', () => {
    expect(() => areaIndex([polygon(square(0, 0, 1).slice(0, 4))])).toThrow(
      'a ring of area 0 begins at 0 0, but ends at 0 1',
    );
  });
});
