import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { packAreas } from '../../geodata/build/packAreas';
import { decodeAreas } from '../../src/data/areas';
import { AreasFileError } from '../../src/data/areasFileError';
import { readAreas } from '../../tools/vite/geodata';

const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));
const pack = await readAreas(GEODATA);
const { areas, context } = decodeAreas(pack);
const file = (name: string) =>
  JSON.parse(readFileSync(`${GEODATA}/${name}.geojson`, 'utf8')) as FeatureCollection;
const bytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
const island = (id: string) => areas.island.find((candidate) => candidate.id === id);

describe('packed areas', () => {
  test('decode to the very shapes of the files: nothing moved, nothing lost', () => {
    const municipalities = file('municipalities').features;
    for (const [index, { geometry, properties }] of municipalities.entries()) {
      const decoded = areas.municipality[index];
      expect(decoded?.id).toBe(properties?.['cut']);
      expect(edges(decoded?.geometry)).toEqual(edges(geometry));
    }
    for (const { geometry, properties } of file('islands').features) {
      const decoded = island(String(properties?.['id']));
      expect(decoded).toBeDefined();
      expect(edges(decoded?.geometry)).toEqual(geometry.type === 'Point' ? [] : edges(geometry));
    }
  });

  test('store the islands as the arcs of their municipalities', () => {
    const arcsOf = (name: string) =>
      new Set(arcs(pack.objects[name] as GeometryObject).map((arc) => (arc < 0 ? ~arc : arc)));
    const land = arcsOf('municipalities');
    expect([...arcsOf('islands')].filter((arc) => !land.has(arc))).toEqual([]);
  });

  test('weigh at most 64 kB with municipalities and islands, 50 kB as shipped', () => {
    const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
    const geometry = packAreas({
      municipalities: file('municipalities'),
      islands: file('islands'),
      lakes: none,
      neighbours: none,
    });
    expect(bytes(geometry)).toBeLessThan(64_000);
    expect(bytes(pack)).toBeLessThan(50_000);
  });
});

describe('decoded areas', () => {
  test('are 30 municipalities, 4 provinces, and islands with and without a name', () => {
    expect(areas.municipality).toHaveLength(30);
    expect(areas.province.map(({ id, name }) => `${id} ${name}`)).toEqual([
      '101 Llanquihue',
      '102 Chiloé',
      '103 Osorno',
      '104 Palena',
    ]);
    expect(areas.island.filter(({ named }) => named)).toHaveLength(65);
    expect(areas.island.filter(({ named, name }) => named !== (name !== ''))).toEqual([]);
  });

  test('have their point inside them', () => {
    const strays = [...areas.municipality, ...areas.island, ...areas.province].filter(
      ({ geometry, point }) => geometry && !booleanPointInPolygon([...point], geometry),
    );
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test('have the geodesic surface of their land, and none without land', () => {
    const puqueldon = areas.municipality.find(({ name }) => name === 'Puqueldón');
    expect(puqueldon?.km2).toBeCloseTo(96.2, 0);
    expect(island('voigue')?.km2).toBeNull();
    const byProvince = areas.province.reduce((sum, { km2 }) => sum + (km2 ?? 0), 0);
    const byMunicipality = areas.municipality.reduce((sum, { km2 }) => sum + (km2 ?? 0), 0);
    expect(byProvince).toBeCloseTo(byMunicipality, 3);
  });

  test('carry the people counted, or that nobody counted them', () => {
    expect(areas.municipality.find(({ id }) => id === '10102')?.population).toEqual({
      count: 36_474,
      year: 2024,
      source: 'INE, Censo 2024',
    });
    expect(areas.province.reduce((sum, { population }) => sum + (population?.count ?? 0), 0)).toBe(890_284);
    expect(island('cheniao')?.population).toBeNull();
    // Nobody lives there is a count; it is not the same as nobody counted.
    expect(island('dona-sebastiana')?.population?.count).toBe(0);
  });

  test('belong to the roundtable when a part of them does', () => {
    expect(island('quinchao')?.member).toBe(true);
    expect(island('isla-grande-de-chiloe')?.member).toBe(true);
    expect(island('quehui')?.member).toBe(false);
    expect(areas.province.filter(({ member }) => member).map(({ name }) => name)).toEqual([
      'Llanquihue',
      'Chiloé',
    ]);
  });

  test('give the borders once, provinces among them, and name who made the map', () => {
    const municipal = new Set(segments(context.borders.coordinates));
    const provincial = segments(context.provinceBorders.coordinates);
    expect(provincial.length).toBeGreaterThan(100);
    expect(provincial.filter((segment) => !municipal.has(segment))).toEqual([]);
    expect(segments(context.coast.coordinates).filter((segment) => municipal.has(segment))).toEqual([]);
    expect(context.attribution).toBe('© OpenStreetMap contributors · BCN / INE · GSHHG');
  });
});

describe('a file that is not the pack is refused by name:', () => {
  const { islands } = pack.objects as Record<string, GeometryCollection>;
  const shapes = islands?.geometries ?? [];
  const withIslands = (geometries: readonly object[]) => ({
    ...pack,
    objects: { ...pack.objects, islands: { ...islands, geometries } },
  });
  const stray = { ...shapes[0], properties: { ...shapes[0]?.properties, municipalities: ['13101'] } };

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a TopoJSON topology/],
    ['another document', { type: 'FeatureCollection', features: [] }, /not a TopoJSON topology/],
    ['no municipalities', { ...pack, objects: {} }, /layer "municipalities" is missing/],
    ['an id that stands twice', withIslands([...shapes, ...shapes.slice(0, 1)]), /"maillen" stands twice/],
    ['an island of an unknown municipality', withIslands([stray]), /maillen: there is no municipality 13101/],
    ['nobody named for the coast', { ...pack, attribution: '' }, /nobody is named/],
  ])('%s', (_, topology, words) => {
    const decode = () => decodeAreas(topology as Topology);
    expect(decode).toThrow(AreasFileError);
    expect(decode).toThrow(words);
  });
});

function arcs(object: GeometryObject): number[] {
  if (object?.type === 'GeometryCollection') return object.geometries.flatMap(arcs);
  return 'arcs' in object ? (object.arcs as number[][][]).flat(3) : [];
}

/** Edges without direction and order: rings may start and turn elsewhere. */
function edges(geometry: unknown): string[] {
  const shape = geometry as { type: string; coordinates: Position[][] | Position[][][] } | null | undefined;
  if (!shape) return [];
  const rings = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()) as Position[][];
  return segments(rings).sort((a, b) => a.localeCompare(b));
}

function segments(lines: readonly Position[][]): string[] {
  return lines.flatMap((line) =>
    line
      .slice(1)
      .map((end, index) => [String(line[index]), String(end)].sort((a, b) => a.localeCompare(b)).join(' ')),
  );
}
