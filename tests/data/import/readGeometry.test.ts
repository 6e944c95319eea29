import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../src/data/import/rawTable';
import { readTable } from '../../../src/data/import/readTable';
import { utf8 } from './makeFiles';

async function read(
  geometry: unknown,
): Promise<Pick<RawRecord, 'geometry' | 'broken'> & { codes: string[] }> {
  const file = utf8(JSON.stringify({ type: 'Feature', properties: {}, geometry }));
  const reading = await readTable('a.geojson', file);
  const row = reading.ok ? reading.table.rows[0] : undefined;
  if (!row) throw new Error('a feature is a row');
  const { geometry: given, broken, notes = [] } = row;
  return {
    ...(given !== undefined && { geometry: given }),
    ...(broken && { broken }),
    codes: notes.map(({ code }) => code),
  };
}

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe('geometries as they should be', () => {
  it.each([
    ['Point', [-73.5, -42.5]],
    ['Point', [-73.5, -42.5, 12]],
    ['MultiPoint', [[1, 2]]],
    [
      'LineString',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'MultiLineString',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['Polygon', [square, square]],
    ['MultiPolygon', [[square], [square]]],
    ['Point', [680_000, 5_300_000]],
  ])('%s %j', async (type, coordinates) => {
    expect(await read({ type, coordinates })).toEqual({ geometry: { type, coordinates }, codes: [] });
  });

  it('null, and none at all', async () => {
    expect(await read(null)).toEqual({ geometry: null, codes: [] });
    expect(await read(undefined)).toEqual({ geometry: null, codes: [] });
  });

  it('collections, also nested', async () => {
    const inner = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] };
    expect(await read(inner)).toEqual({ geometry: inner, codes: [] });
    const outer = { type: 'GeometryCollection', geometries: [inner] };
    expect(await read(outer)).toEqual({ geometry: outer, codes: [] });
  });

  it('leaves members that are no coordinates behind', async () => {
    expect(await read({ type: 'Point', coordinates: [1, 2], bbox: [1] })).toEqual({
      geometry: { type: 'Point', coordinates: [1, 2] },
      codes: [],
    });
  });
});

describe('geometries that are mended and told', () => {
  it.each([
    ['Polygon', [square.slice(0, 3)], [square], 'ring_closed'],
    ['MultiPolygon', [[square.slice(0, 3)]], [[square]], 'ring_closed'],
    ['Point', ['-73.5', ' -42.5'], [-73.5, -42.5], 'coordinate_as_text'],
  ])('%s %j', async (type, coordinates, mended, code) => {
    expect(await read({ type, coordinates })).toEqual({
      geometry: { type, coordinates: mended },
      codes: [code],
    });
  });

  it.each([
    ['Point', []],
    ['MultiPoint', []],
    ['Polygon', [[]]],
    ['MultiPolygon', [[[]]]],
  ])('no place at all: %s %j', async (type, coordinates) => {
    expect(await read({ type, coordinates })).toEqual({ geometry: null, codes: ['empty_geometry'] });
  });

  it('a collection of nothing', async () => {
    expect(await read({ type: 'GeometryCollection', geometries: [] })).toEqual({
      geometry: null,
      codes: ['empty_geometry'],
    });
  });
});

describe('geometries that break their row, with the cause', () => {
  it.each([
    [{ type: 'Point', coordinates: [[1, 2]] }, 'Point: [[1,2]]'],
    [{ type: 'LineString', coordinates: [1, 2] }, 'LineString: 1'],
    [{ type: 'LineString', coordinates: [[1, 2]] }, 'LineString: [[1,2]]'],
    [{ type: 'Polygon', coordinates: square }, 'Polygon: 0'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      'Polygon: [[0,0],[1,1]]',
    ],
    [{ type: 'MultiPolygon', coordinates: [square] }, 'MultiPolygon: 0'],
    [{ type: 'MultiPolygon', coordinates: [[], [square]] }, 'MultiPolygon: []'],
    [{ type: 'Point', coordinates: [1] }, 'Point: [1]'],
    [{ type: 'Point', coordinates: [1, null] }, 'Point: [1,null]'],
    [{ type: 'Point', coordinates: ['-73,5', '-42,5'] }, 'Point: ["-73,5","-42,5"]'],
    [{ type: 'Point', coordinates: ['NaN', 1] }, 'Point: ["NaN",1]'],
    [{ type: 'Point', coordinates: { lon: 1, lat: 2 } }, 'Point: {"lon":1,"lat":2}'],
    [{ type: 'Point' }, 'Point: undefined'],
    [{ type: 'point', coordinates: [1, 2] }, 'type: "point"'],
    [{ type: 'toString', coordinates: [1, 2] }, 'type: "toString"'],
    [{ coordinates: [1, 2] }, 'type: undefined'],
    [{ type: 'GeometryCollection' }, 'geometries: undefined'],
    [[1, 2], '[1,2]'],
    ['POINT (1 2)', '"POINT (1 2)"'],
    [7, '7'],
  ])('%j', async (geometry, detail) => {
    expect(await read(geometry)).toEqual({
      geometry: null,
      broken: { code: 'bad_geometry', column: null, detail },
      codes: [],
    });
  });

  it('nested without end', async () => {
    const deep = (inner: string, levels: number, close = '') =>
      `${'{"type":"GeometryCollection","geometries":['.repeat(levels)}${inner}${`]}${close}`.repeat(levels)}`;
    const reading = await readTable(
      'a.geojson',
      utf8(`{"type":"Feature","properties":{"nombre":"A"},"geometry":${deep('', 50_000)}}`),
    );
    expect(reading).toMatchObject({
      ok: true,
      table: { rows: [{ row: 1, cells: ['A'], broken: { code: 'bad_geometry' } }] },
    });
  });

  it('and the rest of the file is read', async () => {
    const features = [
      { type: 'Feature', properties: { n: 1 }, geometry: 7 },
      'x',
      null,
      { type: 'Thing' },
      { type: 'Feature', properties: { n: 2 }, geometry: null },
    ];
    const reading = await readTable(
      'a.geojson',
      utf8(JSON.stringify({ type: 'FeatureCollection', features })),
    );
    const rows = reading.ok ? reading.table.rows : [];
    expect(rows.map(({ row, cells, broken }) => [row, cells[0], broken?.code])).toEqual([
      [1, 1, 'bad_geometry'],
      [2, null, 'not_a_feature'],
      [3, null, 'not_a_feature'],
      [4, null, 'not_a_feature'],
      [5, 2, undefined],
    ]);
  });

  it('properties nested without end break their row only', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const reading = await readTable(
      'a.geojson',
      utf8(`[{"type":"Feature","properties":{"n":1}},{"type":"Feature","properties":{"n":${deep}}}]`),
    );
    expect(reading).toMatchObject({
      ok: true,
      table: { rows: [{ cells: [1] }, { broken: { code: 'not_a_feature' } }] },
    });
  });
});
