import { describe, expect, it } from 'vitest';
import { formatByName } from '../../../src/data/import/read/formats';
import { tooLarge } from '../../../src/data/import/read/limits';
import { compound, joined, sheetRows, utf16, utf8, windows1252, workbookFiles, xlsx, zip } from './makeFiles';
import { readsEach, summary, type OddFile } from './readSummary';

const CSV = utf8('nombre;monto\nRampa;1\n');
const SIMPLE = sheetRows([
  ['nombre', 'monto'],
  ['A', 1],
]);
const XLSX = xlsx(SIMPLE);
const GEOJSON = utf8('{"type":"Feature","properties":{"nombre":"A"},"geometry":null}');
const refused = (name: string, file: string, bytes: Uint8Array, error: string): OddFile => [
  name,
  file,
  bytes,
  { error },
];

describe('a name that does not fit', () => {
  readsEach([
    [
      'a workbook called .csv',
      'a.csv',
      XLSX,
      { format: 'xlsx', rows: [[2, 'A', 1]], notes: ['wrong_extension'] },
    ],
    [
      'a CSV called .xlsx',
      'a.XLSX',
      CSV,
      { format: 'csv', rows: [[2, 'Rampa', '1']], notes: ['wrong_extension'] },
    ],
    ['a CSV called .xls', 'a.xls', CSV, { format: 'csv', notes: ['wrong_extension'] }],
    [
      'a GeoJSON called .txt',
      'a.txt',
      GEOJSON,
      { format: 'geojson', rows: [[1, 'A']], notes: ['wrong_extension'] },
    ],
    ['a CSV called .json', 'a.json', CSV, { format: 'csv', notes: ['wrong_extension'] }],
    ['a name without an ending', 'obras', CSV, { format: 'csv' }],
    ['a macro workbook', 'a.xlsm', XLSX, { format: 'xlsx' }],
    [
      'a CSV whose first name is in brackets',
      'a.csv',
      utf8('[nombre],comuna\nA,B\n'),
      { format: 'csv', rows: [[2, 'A', 'B']] },
    ],
    ['a CSV whose first name is in braces', 'a.csv', utf8('{id},nombre,comuna\n1,A,B\n'), { format: 'csv' }],
    ['a CSV that begins like a SYLK file', 'a.csv', utf8('ID;PROYECTO;MONTO\n1;A;2\n'), { format: 'csv' }],
  ]);
});

describe('files that hold nothing', () => {
  readsEach([
    refused('no byte', 'a.csv', new Uint8Array(), 'empty_file'),
    refused('a byte order mark', 'a.csv', utf8('\uFEFF'), 'empty_file'),
    refused('the mark of UTF-16', 'a.csv', utf16('', 'le'), 'empty_file'),
    refused('blanks and line ends', 'a.csv', utf8(' \t\r\n\n '), 'empty_file'),
    refused('a megabyte of blanks', 'a.csv', utf8(' \n'.repeat(500_000)), 'empty_file'),
    refused('separators', 'a.csv', utf8(';;;\n;;;\n'), 'empty_file'),
    refused('a separator line', 'a.csv', utf8('sep=;\n'), 'empty_file'),
    refused('a zip of nothing', 'a.xlsx', zip({}), 'archive'),
    refused('no name at all', '', new Uint8Array(), 'empty_file'),
  ]);
});

describe('files of other kinds', () => {
  const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' };
  const html = '<html><body><table><tr><td>nombre</td></tr></table></body></html>';
  readsEach([
    refused('an old workbook', 'a.xls', compound('Workbook'), 'old_excel'),
    refused('an old workbook called .xlsx', 'a.xlsx', compound('Workbook'), 'old_excel'),
    refused(
      'one of before 1993',
      'a.xls',
      joined(Uint8Array.of(9, 8, 8, 0), new Uint8Array(20)),
      'old_excel',
    ),
    refused('a workbook with a password', 'a.xlsx', compound('EncryptedPackage'), 'protected'),
    refused('an old text document', 'a.doc', compound('WordDocument'), 'other_office'),
    refused('a web page called .xls', 'a.xls', utf8(html), 'html_table'),
    refused(
      'with a mark and a comment before',
      'a.xls',
      utf8(`\uFEFF <!-- x --><!DOCTYPE html>${html}`),
      'html_table',
    ),
    refused(
      'a bare table called .xls',
      'a.xls',
      utf8('<table border=1><tr><td>1</td></tr></table>'),
      'html_table',
    ),
    refused(
      'a saved web page',
      'a.xls',
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n'),
      'html_table',
    ),
    refused(
      'XML of Excel 2003',
      'a.xls',
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'xml_excel',
    ),
    refused('OpenDocument', 'a.ods', zip(ods), 'ods'),
    refused('OpenDocument called .xlsx', 'a.xlsx', zip(ods), 'ods'),
    refused(
      'an OpenDocument text',
      'a.odt',
      zip({ ...ods, mimetype: 'application/vnd.oasis.opendocument.text' }),
      'other_office',
    ),
    refused('a binary workbook', 'a.xlsb', zip({ 'xl/workbook.bin': 'x' }), 'binary_excel'),
    refused('Numbers', 'a.numbers', zip({ 'Index/Document.iwa': 'x' }), 'numbers'),
    refused(
      'a text document',
      'a.docx',
      zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
      'other_office',
    ),
    refused('a zipped shapefile', 'a.zip', zip({ 'obras.shp': 'x', 'obras.dbf': 'x' }), 'shapefile'),
    refused('a shapefile', 'a.shp', joined(Uint8Array.of(0, 0, 0x27, 0x0a), new Uint8Array(96)), 'shapefile'),
    refused('a GeoPackage', 'a.gpkg', utf8('SQLite format 3\0rest'), 'geopackage'),
    refused('a zip of pictures', 'a.zip', zip({ 'a.jpg': 'x' }), 'archive'),
    refused('a gzip', 'a.csv.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'archive'),
    refused('a PDF', 'a.pdf', utf8('%PDF-1.7\n'), 'pdf'),
    refused('a PNG', 'a.png', joined(Uint8Array.of(0x89), utf8('PNG\r\n')), 'image'),
    refused('a JPEG called .csv', 'a.csv', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'image'),
    refused('other XML', 'a.gpx', utf8('<?xml version="1.0"?><gpx><wpt/></gpx>'), 'other_xml'),
    refused(
      'bytes of no kind',
      'a.csv',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
      'not_text',
    ),
  ]);
});

const files = workbookFiles([{ name: 'H', rows: SIMPLE }]);
const without = (name: string) => {
  const { [name]: _, ...others } = files;
  return zip(others);
};
const flipped = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const dataOf = (bytes: Uint8Array, name: string) => {
  const text = String.fromCharCode(...bytes);
  return text.indexOf(name) + name.length;
};
const SHEET = 'xl/worksheets/sheet1.xml';

/** Every file of a zip says that it is encrypted. */
const encrypted = (bytes: Uint8Array) => {
  const copy = bytes.slice();
  for (let at = 0; at + 10 < copy.length; at += 1) {
    const isLocal = copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 3 && copy[at + 3] === 4;
    const isCentral = copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2;
    if (isLocal) copy[at + 6] = 1;
    if (isCentral) copy[at + 8] = 1;
  }
  return copy;
};
/** Every size that the zip's directory claims of its files, once inflated, is 1. */
const lying = (bytes: Uint8Array) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  return copy;
};

describe('damaged and hostile workbooks', () => {
  const bomb = { ...files, [SHEET]: `<worksheet><sheetData>${' '.repeat(40 << 20)}</sheetData></worksheet>` };
  const words = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">]>`;
  readsEach([
    refused('cut in the middle', 'a.xlsx', XLSX.slice(0, XLSX.length / 2), 'damaged'),
    refused('cut at its end', 'a.xlsx', XLSX.slice(0, -10), 'damaged'),
    refused('one bit of the packed sheet', 'a.xlsx', flipped(XLSX, dataOf(XLSX, SHEET) + 20), 'damaged'),
    refused('without the sheet it names', 'a.xlsx', without(SHEET), 'damaged'),
    refused('without its workbook', 'a.xlsx', without('xl/workbook.xml'), 'damaged'),
    refused(
      'a sheet that ends too early',
      'a.xlsx',
      zip({ ...files, [SHEET]: '<worksheet><sheetData><row>' }),
      'damaged',
    ),
    refused('a sheet that is no XML', 'a.xlsx', zip({ ...files, [SHEET]: 'nombre;monto' }), 'damaged'),
    refused(
      'names of its own for long texts',
      'a.xlsx',
      zip({ ...files, [SHEET]: `${words}<worksheet>&b;</worksheet>` }),
      'damaged',
    ),
    refused('files under a password of the zip', 'a.xlsx', encrypted(XLSX), 'protected'),
    refused('forty megabytes of blanks in forty kilobytes', 'a.xlsx', zip(bomb), 'bomb'),
    ['sizes that lie: what is really inflated counts', 'a.xlsx', lying(XLSX), { rows: [[2, 'A', 1]] }],
    [
      'without strings and styles',
      'a.xlsx',
      zip({
        ...files,
        'xl/_rels/workbook.xml.rels': (files['xl/_rels/workbook.xml.rels'] ?? '').replaceAll(
          /<Relationship Id="[tu]"[^>]*>/g,
          '',
        ),
      }),
      { rows: [[2, 'A', 1]] },
    ],
    ['without the map of its parts', 'a.xlsx', without('_rels/.rels'), { rows: [[2, 'A', 1]] }],
    [
      'with back slashes and other capitals',
      'a.xlsx',
      zip({
        ...Object.fromEntries(Object.entries(files).filter(([name]) => name !== SHEET)),
        'XL\\Worksheets\\Sheet1.xml': files[SHEET] ?? '',
      }),
      { rows: [[2, 'A', 1]] },
    ],
    [
      'a sheet in UTF-16',
      'a.xlsx',
      zip({ ...files, [SHEET]: utf16(`<?xml version="1.0" encoding="UTF-16"?>${files[SHEET]}`, 'le') }),
      { rows: [[2, 'A', 1]] },
    ],
  ]);
});

describe(tooLarge, () => {
  it('says both sizes in megabytes, by the format that the name or the bytes say', () => {
    expect(tooLarge(10, 'csv')).toBeNull();
    expect(tooLarge(200 << 20, 'csv')).toBeNull();
    expect(tooLarge(200 << 20, 'xlsx')).toEqual({ code: 'too_large', detail: '200 / 64' });
    expect(tooLarge(200 << 20, formatByName('regional.2024.GeoJSON'))).toEqual({
      code: 'too_large',
      detail: '200 / 64',
    });
    expect(tooLarge(200 << 20, formatByName('C:\\obras.d\\sin extension'))).toBeNull();
    expect(tooLarge(300 << 20, null)).toEqual({ code: 'too_large', detail: '300 / 256' });
  });

  it('is asked of what is read, too', async () => {
    const large = new Uint8Array(200 << 20).fill(32, 0, 1 << 16);
    large.set(utf8('{"type":"FeatureCollection","features":['));
    expect(await summary('a.geojson', large)).toEqual({ error: 'too_large', detail: '200 / 64' });
  });
});

it('reads what a Spanish Excel of 2003 writes', async () => {
  expect(
    await summary('obras.csv', windows1252('NOMBRE;MONTO M$;AÑO\r\nCamino a Ñiza;1.718,5;2024\r\n')),
  ).toMatchObject({
    encoding: 'windows-1252',
    header: ['NOMBRE', 'MONTO M$', 'AÑO'],
    rows: [[2, 'Camino a Ñiza', '1.718,5', '2024']],
  });
});
