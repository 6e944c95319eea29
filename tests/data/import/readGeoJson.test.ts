import { describe } from 'vitest';
import { utf16, utf8, windows1252 } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const POINT = '{"type":"Point","coordinates":[-73.5,-42.5]}';
const feature = (properties: string, geometry = POINT, more = '') =>
  `{"type":"Feature"${more},"properties":${properties},"geometry":${geometry}}`;
const collection = (...features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const json = (name: string, text: string, expected: OddFile[3]): OddFile => [
  name,
  'obras.geojson',
  utf8(text),
  expected,
];
const A = feature('{"nombre":"A"}');
const B = feature('{"nombre":"B"}');
const AB = {
  header: ['nombre'],
  rows: [
    [1, 'A'],
    [2, 'B'],
  ],
} satisfies OddFile[3];

describe('shapes of files', () => {
  readsEach([
    json('a collection', collection(A, B), { ...AB, encoding: 'utf-8', crs: null, headerRow: null }),
    json('with its mark', `\uFEFF${collection(A, B)}`, { ...AB, encoding: 'utf-8' }),
    ['in UTF-16', 'a.geojson', utf16(collection(A, B), 'le'), { ...AB, encoding: 'utf-16le' }],
    [
      'in Windows-1252',
      'a.geojson',
      windows1252(feature('{"nombre":"Chaitén"}')),
      { rows: [[1, 'Chaitén']], encoding: 'windows-1252' },
    ],
    json('a feature alone', A, { rows: [[1, 'A']] }),
    json('a bare geometry', POINT, { header: [], rows: [[1]] }),
    json(
      'a bare collection of geometries',
      `{"type":"GeometryCollection","geometries":[${POINT},${POINT}]}`,
      { rows: [[1]] },
    ),
    json('a collection of nothing', collection(), { header: [], rows: [] }),
    json('collections within collections', collection(A, collection(B)), {
      ...AB,
      notes: ['nested_collection'],
    }),
    json('a list of features without a collection', `[${A},${B}]`, { ...AB, notes: ['list_of_features'] }),
    json('one document in each line', `${A}\n\n${B}\r\n`, { ...AB, notes: ['json_lines'] }),
    json('a sequence with record separators', `\u001E${A}\n\u001E${B}\n`, { ...AB, notes: ['json_lines'] }),
    json('a broken line among them', `${A}\n{"type":\n${B}`, {
      rows: [
        [1, 'A'],
        [2, null],
        [3, 'B'],
      ],
      told: ['2! bad_json_line'],
      notes: ['json_lines'],
    }),
    json('blank lines before and behind', `\n\n  ${A}\n\n`, { rows: [[1, 'A']] }),
  ]);
});

describe('properties', () => {
  readsEach([
    json(
      'columns in the order of their appearance',
      collection(feature('{"b":1,"a":2}'), feature('{"c":3,"a":4}')),
      {
        header: ['b', 'a', 'c'],
        rows: [
          [1, 1, 2, null],
          [2, null, 4, 3],
        ],
      },
    ),
    json(
      'ids of features',
      collection(
        feature('{"a":1}', POINT, ',"id":"x"'),
        feature('{"a":2}', POINT, ',"id":7'),
        feature('{"a":3}'),
      ),
      {
        header: ['id', 'a'],
        rows: [
          [1, 'x', 1],
          [2, 7, 2],
          [3, null, 3],
        ],
      },
    ),
    json('an id that a property repeats', collection(feature('{"id":7,"a":1}', POINT, ',"id":7')), {
      header: ['id', 'a'],
      rows: [[1, 7, 1]],
    }),
    json(
      'an id beside another property of that name',
      collection(feature('{"id":"x","a":1}', POINT, ',"id":7')),
      { header: ['id', 'id', 'a'], rows: [[1, 7, 'x', 1]] },
    ),
    json('without properties', collection(feature('null'), `{"type":"Feature","geometry":${POINT}}`), {
      header: [],
      rows: [[1], [2]],
    }),
    json('values that are lists or objects are their JSON', feature('{"a":[1,"ñ"],"b":{"c":null}}'), {
      rows: [[1, '[1,"ñ"]', '{"c":null}']],
    }),
    json('of each kind', feature('{"a":true,"b":47.1234,"c":null,"d":"","e":" "}'), {
      header: ['a', 'b', 'c', 'd', 'e'],
      rows: [[1, true, 47.1234, null, null, null]],
    }),
    json('hostile names', feature('{"__proto__":1,"constructor":2,"toString":3}'), {
      header: ['__proto__', 'constructor', 'toString'],
      rows: [[1, 1, 2, 3]],
    }),
    json('numbers that JSON does not have', feature('{"a":NaN,"b":-Infinity,"c":"NaN","d":1}'), {
      rows: [[1, 'NaN', '-Infinity', 'NaN', 1]],
      notes: ['numbers_as_text'],
    }),
    json(
      'codes of more digits than a number holds',
      feature('{"a":12345678901234567890,"b":9007199254740991,"c":"12345678901234567890"}'),
      {
        rows: [[1, '12345678901234567890', 9_007_199_254_740_991, '12345678901234567890']],
        notes: ['numbers_as_text'],
      },
    ),
    json('decimals of many digits are numbers', feature('{"a":0.12345678901234567890}'), {
      rows: [[1, 0.123_456_789_012_345_68]],
    }),
    json('members of their own', `{"type":"Feature","monto":5,"properties":{"a":1},"geometry":null}`, {
      rows: [[1, 1]],
      notes: ['foreign_members'],
    }),
    json('escapes and quotes', feature(String.raw`{"a\"b":"\u00f1 \\ \" NaN 12345678901234567"}`), {
      header: ['a"b'],
      rows: [[1, String.raw`ñ \ " NaN 12345678901234567`]],
    }),
  ]);
});

const crs = (member: string) => `{"type":"FeatureCollection","crs":${member},"features":[${A}]}`;
const named = (name: string) => crs(`{"type":"name","properties":{"name":"${name}"}}`);

describe('coordinate systems', () => {
  readsEach([
    json('EPSG:32718', named('EPSG:32718'), { crs: 'EPSG:32718' }),
    json('as a URN', named('urn:ogc:def:crs:EPSG::32718'), { crs: 'EPSG:32718' }),
    json('with a version', named('urn:ogc:def:crs:EPSG:6.9:32719'), { crs: 'EPSG:32719' }),
    json('as an address', named('http://www.opengis.net/def/crs/EPSG/0/32718'), { crs: 'EPSG:32718' }),
    json('as another', named('https://spatialreference.org/ref/epsg/32718/'), { crs: 'EPSG:32718' }),
    json('by code', crs('{"type":"EPSG","properties":{"code":32718}}'), { crs: 'EPSG:32718' }),
    json('linked', crs('{"type":"link","properties":{"href":"http://x/epsg/32718/proj4/"}}'), {
      crs: 'EPSG:32718',
    }),
    json('degrees by name', named('urn:ogc:def:crs:OGC:1.3:CRS84'), { crs: 'OGC:CRS84' }),
    json('as text', crs('"epsg:4326"'), { crs: 'EPSG:4326' }),
    json('in words', named('WGS 84 / UTM zone 18S'), { crs: 'WGS 84 / UTM zone 18S' }),
    json('null', crs('null'), { crs: null }),
    json('of no known form', crs('{"type":"name"}'), { crs: null }),
    json(
      'two of them',
      collection(
        `{"type":"FeatureCollection","crs":"EPSG:32718","features":[]}`,
        `{"type":"FeatureCollection","crs":"EPSG:32719","features":[]}`,
      ),
      {
        crs: 'EPSG:32718',
        notes: ['nested_collection', 'several_crs'],
      },
    ),
  ]);
});

describe('files that are no GeoJSON', () => {
  const refused = (name: string, text: string, error: string, detail?: string): OddFile =>
    json(name, text, { error, ...(detail !== undefined && { detail }) });
  readsEach([
    refused('cut', '{"type":"FeatureCollection",\n "features":[{"type":', 'bad_json', '2:22'),
    refused('a comma too many', '[{"type":"Feature",}]', 'bad_json', '1:20'),
    refused('a text that does not close', '{"type":"Feat', 'bad_json', '1:9'),
    refused('single quotes', `{"type":'Feature'}`, 'bad_json', '1:9'),
    refused('a name without its colon', '{"type" "Feature"}', 'bad_json', '1:9'),
    refused('a line end within a text', '{"type":"Fea\nture"}', 'bad_json', '1:9'),
    refused('another bracket closes', '{"type":"Feature","a":[1}', 'bad_json', '1:25'),
    refused('something behind its end', '{"type":"Feature"} x', 'bad_json', '1:20'),
    refused('a number that is none', '{"a":01}', 'bad_json', '1:7'),
    refused('other JSON', '{"a":1,"b":2}', 'not_geojson', '["a","b"]'),
    refused('a list of rows', '[{"nombre":"A"}]', 'not_geojson'),
    refused('an empty list', '[]', 'not_geojson'),
    refused('features that are no list', '{"type":"FeatureCollection","features":{}}', 'not_geojson'),
    refused('a hundred thousand brackets', '['.repeat(100_000), 'bad_json'),
    refused('closed again', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not_geojson'),
    refused('TopoJSON', '{"type":"Topology","objects":{}}', 'topojson'),
    refused(
      'JSON of ArcGIS',
      '{"geometryType":"esriGeometryPoint","features":[{"attributes":{}}]}',
      'esri_json',
    ),
  ]);
});
