import { area, booleanPointInPolygon, featureCollection, union } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { crossings } from '../../geodata/build/crossings';
import { piecesOf } from '../../geodata/build/mapshaperCollection';
import { FILES, municipalities, onceOnly, read, region, rings, signedArea, vertices } from './geometryFiles';
import type { Land } from './geometryFiles';

const all = FILES.flatMap((file) => read(file).features.map((feature) => ({ file, feature })));

describe('every generated file', () => {
  test('has no feature without a geometry', () => {
    expect(all.filter(({ feature }) => !feature.geometry)).toEqual([]);
  });

  test('has no ring that is open, shorter than four positions or repeats a position at once', () => {
    const broken = rings(all).filter(
      ({ ring }) =>
        ring.length < 4 ||
        String(ring[0]) !== String(ring.at(-1)) ||
        ring.some((position, index) => index > 0 && String(position) === String(ring[index - 1])),
    );
    expect(broken).toEqual([]);
  });

  test('has no ring that crosses itself', () => {
    expect(
      rings(all)
        .filter(({ ring }) => crossings([ring]).length > 0)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('winds no ring against RFC 7946: outer rings run against the clock, holes with it', () => {
    const wrong = rings(all).filter(({ ring, hole }) => signedArea(ring) > 0 === hole);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('has no position with more than four decimals', () => {
    const finer = rings(all).filter(({ ring }) =>
      ring.flat().some((degrees) => Math.abs(degrees * 1e4 - Math.round(degrees * 1e4)) > 1e-6),
    );
    expect(finer.map(({ name }) => name)).toEqual([]);
  });

  test('names who made it', () => {
    for (const file of FILES)
      expect((read(file) as { attribution?: string }).attribution).toMatch(/OpenStreetMap/);
  });
});

describe('the 30 municipalities', () => {
  const whole = union(featureCollection(municipalities)) as Land;

  test('are 30, each code once, codes of four provinces', () => {
    const cuts = municipalities.map(({ properties }) => String(properties?.['cut']));
    expect(new Set(cuts).size).toBe(30);
    expect(cuts.filter((cut) => !/^10[1-4]\d\d$/.test(cut))).toEqual([]);
    for (const { properties } of municipalities)
      expect(properties?.['province_id']).toBe(String(properties?.['cut']).slice(0, 3));
  });

  test('have zero overlaps: no square metre is counted twice', () => {
    const apart = municipalities.reduce((sum, land) => sum + area(land), 0);
    expect(Math.abs(apart - area(whole))).toBeLessThan(1);
  });

  test('have zero gaps: their union has no hole', () => {
    expect(piecesOf(whole.geometry).filter((piece) => piece.length > 1)).toEqual([]);
  });

  test('meet without a vertex of one on the other side of a shared border', () => {
    expect(crossings(municipalities.flatMap(({ geometry }) => piecesOf(geometry).flat()))).toEqual([]);
  });

  test('lie in the box of the region', () => {
    const outside = municipalities.filter((land) =>
      vertices(land).some(
        ([lon = 0, lat = 0]) => !(lon > -74.9 && lon < -71.5 && lat > -44.1 && lat < -40.2),
      ),
    );
    expect(outside.map(({ properties }) => properties?.['name'])).toEqual([]);
  });

  test('contain their seat and their label', () => {
    const strays = municipalities.filter((land) =>
      [
        [land.properties?.['seat_lon'], land.properties?.['seat_lat']],
        [land.properties?.['label_lon'], land.properties?.['label_lat']],
      ].some((point) => !booleanPointInPolygon(point, land)),
    );
    expect(strays.map(({ properties }) => properties?.['name'])).toEqual([]);
  });

  test('six are members of the roundtable', () => {
    const members = municipalities.filter(({ properties }) => properties?.['member'] === true);
    expect(members.map(({ properties }) => String(properties?.['name'])).sort()).toEqual([
      'Calbuco',
      'Puqueldón',
      'Queilén',
      'Quellón',
      'Quemchi',
      'Quinchao',
    ]);
  });

  test('add up to the people the censuses counted in the region', () => {
    const sum = (key: string) =>
      municipalities.reduce((total, { properties }) => total + Number(properties?.[key]), 0);
    expect(sum('population_2017')).toBe(828_708);
    expect(sum('population_2024')).toBe(890_284);
  });

  test('add up to the region', () => {
    expect(region).toHaveLength(1);
    const edges = (lands: readonly Land[]) => lands.flatMap(({ geometry }) => piecesOf(geometry).flat());
    // An outer edge belongs to one municipality, a border to two: what is left over is the outline.
    expect(onceOnly(edges(municipalities))).toEqual(onceOnly(edges(region)));
  });
});
