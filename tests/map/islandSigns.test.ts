import { describe, expect, test } from 'vitest';
import { worldAreas } from '../../src/map/hit';
import { islandSigns } from '../../src/map/islandSigns';
import { projectionOf } from '../../src/map/projection';
import { AREAS } from './region';

const EXTENT = { width: 1000, height: 700 };
const at = (zoom: number) => projectionOf({ zoom, lat: -42, lon: -73 }, EXTENT);
const shapes = worldAreas(AREAS.island);
const ids = (zoom: number, selected: string | null = null) =>
  islandSigns(shapes, at(zoom), selected).map(({ id }) => id);

describe(islandSigns, () => {
  test('marks from near every named island without an outline, and none that is large', () => {
    const points = AREAS.island.filter(({ shape, named }) => named && shape !== 'own');
    expect(points.length).toBeGreaterThan(3);
    expect(ids(10)).toEqual(expect.arrayContaining(points.map(({ id }) => id)));
    expect(ids(10)).not.toContain('mechuque');
  });

  test('marks no island without a name', () => {
    expect(ids(9.2).filter((id) => id.startsWith('unnamed'))).toEqual([]);
  });

  test('marks from far away only the chosen one', () => {
    expect(ids(7)).toEqual([]);
    expect(ids(7, 'nao')).toEqual(['nao']);
    expect(ids(7, 'isla-grande-de-chiloe')).toEqual([]);
  });
});
