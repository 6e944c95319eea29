import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/data/import/readTable';
import { utf8, windows1252, zip } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const kml = (placemarks: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Obras</name>${placemarks}</Document></kml>`;
const mark = (inner: string) => `<Placemark id="p1"><styleUrl>#a</styleUrl>${inner}</Placemark>`;
const point = '<Point><coordinates>-73.5,-42.5,0</coordinates></Point>';
const file = (name: string, placemarks: string, expected: OddFile[3]): OddFile => [
  name,
  'obras.kml',
  utf8(kml(placemarks)),
  expected,
];

const TWO = `${mark(`<name>A</name>${point}`)}${mark('<name>B &amp; C</name>')}`;
const RANGES = {
  header: ['name'],
  rows: [
    [1, 'A'],
    [2, 'B & C'],
  ],
  format: 'kml',
} satisfies OddFile[3];

describe('placemarks as rows', () => {
  readsEach([
    file('with and without a place', TWO, RANGES),
    ['in a KMZ', 'obras.kmz', zip({ 'doc.kml': kml(TWO), 'icon.png': 'x' }), RANGES],
    [
      'in Windows-1252',
      'a.kml',
      windows1252(kml(mark('<name>Chaitén</name>'), 'windows-1252')),
      { rows: [[1, 'Chaitén']], encoding: 'windows-1252' },
    ],
    ['called .xml', 'a.xml', utf8(kml(TWO)), { ...RANGES, notes: ['wrong_extension'] }],
    file(
      'extended data by its names, exactly as text',
      mark(
        '<name>A</name><ExtendedData><Data name="Monto M$"><displayName>x</displayName><value>47,1234</value></Data><SchemaData><SimpleData name="cut">010208</SimpleData></SchemaData></ExtendedData>',
      ),
      {
        header: ['name', 'Monto M$', 'cut'],
        rows: [[1, 'A', '47,1234', '010208']],
      },
    ),
    file(
      'folders',
      `<Folder><name>Ancud</name><Folder><name>Caminos</name>${mark('<name>A</name>')}</Folder></Folder>${mark('<name>B</name>')}`,
      {
        header: ['name', 'folder'],
        rows: [
          [1, 'A', 'Ancud / Caminos'],
          [2, 'B', null],
        ],
      },
    ),
    file(
      'descriptions with tags stay text',
      mark('<name>A</name><description><![CDATA[<b>Obra</b>]]></description>'),
      { rows: [[1, 'A', '<b>Obra</b>']] },
    ),
    file('a date', mark('<name>A</name><TimeStamp><when>2024-01-02</when></TimeStamp>'), {
      header: ['name', 'when'],
      rows: [[1, 'A', '2024-01-02']],
    }),
    file(
      'decimal commas break the row',
      mark('<name>A</name><Point><coordinates>-73,5,-42,5</coordinates></Point>'),
      { rows: [[1, 'A']], told: ['1! bad_geometry'] },
    ),
    file(
      'coordinates that are words break the row',
      mark('<name>A</name><Point><coordinates>oeste,sur</coordinates></Point>'),
      { rows: [[1, 'A']], told: ['1! bad_geometry'] },
    ),
    file(
      'an open ring is closed and told',
      mark(
        '<name>A</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1</coordinates></LinearRing></outerBoundaryIs></Polygon>',
      ),
      {
        rows: [[1, 'A']],
        told: ['1 ring_closed'],
      },
    ),
    file('no placemark', '', { error: 'empty_file' }),
    ['cut', 'a.kml', utf8(kml(TWO).slice(0, -20)), { error: 'damaged', detail: 'kml' }],
  ]);
});

describe('geometries', () => {
  it.each([
    [point, { type: 'Point', coordinates: [-73.5, -42.5, 0] }],
    [
      '<LineString><coordinates>\n 0,0\n 1 , 1 \n</coordinates></LineString>',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    [
      '<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon>',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      },
    ],
    [
      '<MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry><LinearRing><coordinates>0,0 1,1</coordinates></LinearRing></MultiGeometry></MultiGeometry>',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          {
            type: 'GeometryCollection',
            geometries: [
              {
                type: 'LineString',
                coordinates: [
                  [0, 0],
                  [1, 1],
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      '<gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2"><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord></gx:Track>',
      {
        type: 'LineString',
        coordinates: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
  ])('%s', async (xml, geometry) => {
    const reading = await readTable('a.kml', utf8(kml(mark(xml))));
    expect(reading).toMatchObject({ ok: true, table: { rows: [{ row: 1, geometry }] } });
  });
});
