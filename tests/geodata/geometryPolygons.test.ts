import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { MunicipalitySource } from '../../geodata/build/sources';
import { territoryFromPolygons } from '../../geodata/build/territoryFromPolygons';

/** Two invented neighbours, ten kilometres square, with an island off the western one. */
const WEST = municipality('10208', 'Quellón', [-73.95, -42.95]);
const EAST = municipality('10207', 'Queilén', [-73.85, -42.95]);
const WEST_SQUARE = square(-74, -73.9);
const EAST_SQUARE = square(-73.9, -73.8);
const ISLET = square(-74.2, -74.19);

const west = feature({ CUT_COM: '10208' }, { type: 'MultiPolygon', coordinates: [[WEST_SQUARE], [ISLET]] });
const east = feature({ CUT_COM: '10207' }, { type: 'Polygon', coordinates: [EAST_SQUARE] });

const build = (features: readonly Feature<Geometry | null>[]) =>
  territoryFromPolygons(JSON.stringify({ type: 'FeatureCollection', features }), 'comunas.geojson', [
    WEST,
    EAST,
  ]);
const recode = (properties: (cut: string) => Feature['properties']) =>
  [west, east].map((land) => ({ ...land, properties: properties(String(land.properties?.['CUT_COM'])) }));

describe('polygons a user has', () => {
  test('become a territory whose pieces keep their islands', async () => {
    const territory = await build([west, east]);
    expect([...territory].map(([cut, pieces]) => [cut, pieces.length])).toEqual([
      ['10207', 1],
      ['10208', 2],
    ]);
  });

  test.each([
    ['IDE Chile', (cut: string) => ({ CUT_REG: '10', CUT_COM: cut })],
    [
      'BCN, where Comuna is the name',
      (cut: string) => ({ cod_comuna: Number(cut), Comuna: 'x', codregion: 10 }),
    ],
    ['INE, where COMUNA is the code', (cut: string) => ({ COMUNA: cut, NOM_COMUNA: 'X' })],
    ['with accents and spaces', (cut: string) => ({ 'Código Comuna': cut })],
    ['numbers that lost their text form', (cut: string) => ({ cut: Number(cut) })],
    ['numbers with decimals', (cut: string) => ({ CUT: `${cut}.0` })],
    ['names without accents', (cut: string) => ({ NOM_COMUNA: cut === '10208' ? 'QUELLON' : 'Queilen' })],
  ])('are read with the columns of %s', async (_, properties) => {
    expect([...(await build(recode(properties))).keys()]).toEqual(['10207', '10208']);
  });

  test('of other regions are passed over', async () => {
    const punta = feature({ CUT_COM: '12101' }, null);
    expect((await build([west, east, punta])).size).toBe(2);
  });

  test('with a sliver of overlap are cleaned to share one border', async () => {
    const wide = feature({ CUT_COM: '10207' }, { type: 'Polygon', coordinates: [square(-73.9002, -73.8)] });
    const territory = await build([west, wide]);
    const [westMain] = territory.get('10208') ?? [];
    const eastVertices = new Set(territory.get('10207')?.flat(2).map(String));
    const shared = westMain?.flat().filter((position) => eastVertices.has(String(position))) ?? [];
    expect(new Set(shared.map(String)).size).toBe(2);
  });
});

describe('polygons that cannot be used are refused by name:', () => {
  const eastWith = (geometry: Geometry | null) => [west, feature({ CUT_COM: '10207' }, geometry)];
  const eastRing = (ring: Position[]) => eastWith({ type: 'Polygon', coordinates: [ring] });
  const eastAt = (x: number, y: number) => {
    const corner = [x, y];
    return eastRing([corner, [x + 9, y], [x + 9, y + 9], corner]);
  };
  const swapped = (cut: string) => ({ CUT_COM: cut === '10208' ? '10207' : '10208' });
  const bowTie = [-73.9, -73.8, -73.9, -73.8, -73.9].map((lon, index) => [
    lon,
    index === 2 || index === 3 ? -42.9 : -43,
  ]);

  test.each<[string, Feature<Geometry | null>[], RegExp]>([
    ['a municipality is missing', [west], /no polygon of Queilén \(10207\)/],
    [
      'a municipality stands twice',
      [west, east, east],
      /several features of Queilén \(10207\)[\s\S]*-dissolve2/,
    ],
    [
      'no column names the municipality',
      recode(() => ({ fid: 1, len: 2 })),
      /no column with the municipality\. Columns: fid, len/,
    ],
    ['codes are swapped', recode(swapped), /coded 10208 does not contain .* in Quellón/],
    ['a geometry is null', eastWith(null), /Queilén \(10207\): its geometry is null/],
    [
      'a geometry is a point',
      eastWith({ type: 'Point', coordinates: [-73.85, -42.95] }),
      /its geometry is Point/,
    ],
    ['a ring is open', eastRing(EAST_SQUARE.slice(0, -1)), /Queilén.* does not close/],
    ['a ring is too short', eastRing(EAST_SQUARE.slice(0, 3)), /ring of 3 positions/],
    ['an outline crosses itself', eastRing(bowTie), /crosses itself at -73\.85000, -42\.95000/],
    [
      'a polygon overlaps its neighbour',
      eastRing(square(-73.95, -73.8)),
      /became .* in cleaning\. Does it overlap/,
    ],
    [
      'metres of UTM 18 south',
      eastAt(650_551, 5_396_078),
      /metres \(EPSG:32718\)[\s\S]*-proj wgs84 from=EPSG:32718/,
    ],
    [
      'metres of UTM 19 south',
      eastAt(180_000, 5_396_078),
      /metres \(EPSG:32719\)[\s\S]*-proj wgs84 from=EPSG:32719/,
    ],
    [
      'metres of Web Mercator',
      eastAt(-8_147_941, -5_097_200),
      /metres \(EPSG:3857\)[\s\S]*-proj wgs84 from=EPSG:3857/,
    ],
    ['latitude first', eastAt(-42.95, -73.85), /latitude first/],
    ['coordinates elsewhere', eastAt(-73.85, -33.45), /outside Los Lagos/],
  ])('%s', async (_, features, words) => {
    await expect(build(features)).rejects.toThrow(words);
  });

  test('no GeoJSON', async () => {
    await expect(territoryFromPolygons('PK', 'comunas.zip', [WEST])).rejects.toThrow(
      /comunas\.zip is not JSON/,
    );
    await expect(territoryFromPolygons('{"type":"Topology"}', 'a.json', [WEST])).rejects.toThrow(
      /FeatureCollection is wanted, this is Topology/,
    );
  });
});

function feature<G extends Geometry | null>(properties: Feature['properties'], geometry: G): Feature<G> {
  return { type: 'Feature', properties, geometry };
}

function square(west: number, east: number): Position[] {
  return [
    [west, -43],
    [east, -43],
    [east, -42.9],
    [west, -42.9],
    [west, -43],
  ];
}

function municipality(cut: string, name: string, label: Position): MunicipalitySource {
  return {
    cut,
    name,
    province: 'Chiloé',
    seat: name,
    seatPoint: label,
    seatApproximate: false,
    areaKm2Published: 1,
    population2017: 1,
    population2024: 1,
    label,
    member: true,
  };
}
