import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../geodata/build/mapshaperCollection';
import { cutsOf, islands, landCut, outlines, region, vertices } from './geometryFiles';

describe('islands', () => {
  test('have ids that are unique and fit an address', () => {
    const ids = islands.map(({ properties }) => String(properties?.['id']));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('keep the ids that links already carry', () => {
    const ids = new Set(islands.map(({ properties }) => properties?.['id']));
    const promised =
      'mechuque cheniao voigue tranqui acuy chaullin-10102 chaullin-10208 quinchao isla-grande-de-chiloe';
    expect(promised.split(' ').filter((id) => !ids.has(id))).toEqual([]);
  });

  test('name only known municipalities', () => {
    const unknown = islands.flatMap(cutsOf).filter((cut) => !landCut(cut));
    expect(unknown).toEqual([]);
  });

  test('have their point on their own outline, inside one of their municipalities', () => {
    const strays = outlines.filter((island) => {
      const point = [island.properties?.['lon'], island.properties?.['lat']];
      const lands = cutsOf(island).map(landCut);
      return (
        !booleanPointInPolygon(point, island, { ignoreBoundary: true }) ||
        !lands.some((land) => land && booleanPointInPolygon(point, land))
      );
    });
    expect(strays.map(({ properties }) => properties?.['id'])).toEqual([]);
  });

  test('lie wholly in their municipalities: each vertex is one of theirs', () => {
    const strays = outlines.filter((island) => {
      const theirs = new Set(
        cutsOf(island).flatMap((cut) => {
          const land = landCut(cut);
          return land ? vertices(land).map(String) : [];
        }),
      );
      return vertices(island).some((position) => !theirs.has(String(position)));
    });
    expect(strays.map(({ properties }) => properties?.['id'])).toEqual([]);
  });

  test('show no border within: Isla Grande and Quinchao are one ring each', () => {
    for (const id of ['isla-grande-de-chiloe', 'quinchao']) {
      const island = outlines.find(({ properties }) => properties?.['id'] === id);
      expect(island?.geometry.type).toBe('Polygon');
      expect(island?.geometry.coordinates).toHaveLength(1);
    }
  });

  test('are every piece of land but the mainland', () => {
    const islandRings = outlines.flatMap(({ geometry }) => piecesOf(geometry)).length;
    const landRings = region.flatMap(({ geometry }) => piecesOf(geometry)).length;
    expect(islandRings).toBe(landRings - 1);
  });

  test('without an outline of their own are points that say why', () => {
    const points = islands.filter(({ geometry }) => geometry.type === 'Point');
    expect(points.map(({ properties }) => `${properties?.['id']} ${properties?.['shape']}`).sort()).toEqual([
      'aucar none',
      'calbuco mainland',
      'chaullin-10102 none',
      'lagartija none',
      'nao none',
      'voigue part',
    ]);
  });
});
