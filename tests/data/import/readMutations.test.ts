import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/data/import/rawTable';
import { encodingOf, textOfBytes } from '../../../src/data/import/read/decode';
import { Records } from '../../../src/data/import/read/records';
import { readTable } from '../../../src/data/import/readTable';
import { sheetRows, utf16, utf8, windows1252, workbook, workbookFiles, zip } from './makeFiles';

/** `FC_RUNS=100000 npx vitest run readMutations` tries as many as are promised. */
type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (share: number, bytes: Uint8Array) => Math.floor(share * bytes.length);

const flip = fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(
  ([share, bit]): Mutation =>
    (bytes) =>
      bytes.map((byte, index) => (index === at(share, bytes) ? byte ^ (1 << bit) : byte)),
);
const cut = fc.tuple(place, place).map(
  ([from, to]): Mutation =>
    (bytes) =>
      bytes.slice(at(from / 4, bytes), at(to, bytes)),
);
const TROUBLE = [
  '"',
  '""',
  '\n',
  '\r',
  ';',
  ',',
  '\0',
  '\uFEFF',
  'sep=;\n',
  '<',
  '{',
  '[',
  ']',
  '}',
  '&',
  'NaN',
  'null',
  'ñ',
  '\t|',
];
const insert = fc
  .tuple(place, fc.oneof(fc.constantFrom(...TROUBLE).map(utf8), fc.uint8Array({ maxLength: 6 })))
  .map(
    ([share, more]): Mutation =>
      (bytes) =>
        Uint8Array.from([...bytes.slice(0, at(share, bytes)), ...more, ...bytes.slice(at(share, bytes))]),
  );
const repeat = fc.tuple(place, place).map(
  ([from, to]): Mutation =>
    (bytes) =>
      Uint8Array.from([
        ...bytes.slice(0, at(Math.max(from, to), bytes)),
        ...bytes.slice(at(Math.min(from, to), bytes)),
      ]),
);
const mutations = fc.array(fc.oneof(flip, cut, insert, repeat), { minLength: 1, maxLength: 4 }).map(
  (steps): Mutation =>
    (bytes) =>
      steps.reduce((result, step) => step(result), bytes),
);

const blankIn = ({ notes }: RawTable): number =>
  Number(notes.find(({ code }) => code === 'blank_rows')?.detail ?? 0);

/** What holds for every table, whatever its file, and does not here: each row once, in order, a cell for each column. */
function faultsOf(table: RawTable): string[] {
  const { header, headerRow, titles, rows } = table;
  const numbers = [
    ...titles.map(({ row }) => row),
    ...(headerRow === null ? [] : [headerRow]),
    ...rows.map(({ row }) => row),
  ];
  const ordered = numbers.every((row, index) => Number.isInteger(row) && row > (numbers[index - 1] ?? 0));
  // Blank rows at the end come behind the last number.
  const counted = numbers.length + blankIn(table) >= (numbers.at(-1) ?? 0);
  return [
    ...(ordered ? [] : [`numbers ${numbers.join()}`]),
    ...(counted ? [] : [`${blankIn(table)} blank rows among ${numbers.join()}`]),
    ...(rows.every(({ cells }) => cells.length === header.length) ? [] : ['cells']),
    ...(rows.some(({ cells }) => cells.includes('') || cells.some((cell) => cell === undefined))
      ? ['empty']
      : []),
  ];
}

async function faultsIn(file: string, bytes: Uint8Array): Promise<string[]> {
  const reading = await readTable(file, bytes);
  return reading.ok ? faultsOf(reading.table) : [];
}

const TEXT =
  'Programa 2024;;;\n\nNombre;Comuna;Monto M$;Observación\nRampa;Quellón;1.718,5;"de\nmadera"\n"Faro ""sur""";Castro;;\nTOTAL;;1.718,5;\n';
const CSVS = [
  utf8(TEXT),
  utf8(`\uFEFFsep=;\r\n${TEXT}`),
  windows1252(TEXT.replaceAll('\n', '\r\n')),
  utf16(TEXT, 'le'),
  utf8(TEXT.replaceAll(';', ',')),
];

describe('mutated CSV', () => {
  it('gives a table that accounts for every record, or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CSVS), mutations, async (seed, mutate) => {
        const bytes = mutate(seed);
        const reading = await readTable('a.csv', bytes);
        fc.pre(reading.ok && reading.table.format === 'csv');
        const { table } = reading;
        const text = textOfBytes(bytes, encodingOf(bytes, null));
        const skip = table.notes.some(({ code }) => code === 'separator_line')
          ? (/^.*(?:\r\n|\r|\n|$)/.exec(text)?.[0].length ?? 0)
          : 0;
        let records = 0;
        const reader = new Records(table.delimiter, () => (records += 1));
        reader.push(text.slice(skip));
        reader.end();
        expect(faultsOf(table)).toEqual([]);
        expect(table.rows.length + table.titles.length + 1 + blankIn(table)).toBe(records);
      }),
    );
  });

  it('loses no letter between text and cells, wherever quotes open and close', () => {
    const letters = (text: string) => text.replaceAll(/[;"\s]/g, '');
    const text = fc.array(
      fc.constantFrom('"', '""', ';', '\n', '\r\n', ' ', 'a', 'ñ', '1,5', '"b";', '\n"c'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (parts, size) => {
        const whole = parts.join('');
        const cells: string[] = [];
        const reader = new Records(';', (record) => cells.push(...record.cells));
        for (let from = 0; from < whole.length; from += size) reader.push(whole.slice(from, from + size));
        reader.end();
        expect(letters(cells.join(''))).toBe(letters(whole));
      }),
    );
  });
});

const SHEET = {
  name: 'Obras',
  rows: `${sheetRows([['Programa 2024'], [null], ['Nombre', 'Monto', 'Fecha']])}<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>1718.5</v></c><c r="C4" s="1"><v>45293</v></c></row><row r="6" hidden="1"><c r="A6" t="e"><v>#N/A</v></c></row>`,
  behind: '<mergeCells><mergeCell ref="A4:A6"/></mergeCells>',
};
const MAKING = { strings: ['Rampa'], formats: ['dd/mm/yyyy'] };
const FILES = workbookFiles([SHEET, { name: 'Otra', rows: '' }], MAKING);

describe('mutated workbooks', () => {
  const seed = workbook([SHEET, { name: 'Otra', rows: '' }], MAKING);

  it('a damaged zip is refused, or gives the very values that it was made of', async () => {
    const whole = await readTable('a.xlsx', seed);
    const rows = whole.ok ? whole.table.rows : [];
    expect(rows).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(mutations, async (mutate) => {
        const reading = await readTable('a.xlsx', mutate(seed));
        expect(reading.ok && reading.table.format === 'xlsx' ? reading.table.rows : rows).toEqual(rows);
      }),
    );
  });

  it('damaged parts in a sound zip give a sound table or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(FILES)), mutations, async (name, mutate) => {
        const parts = Object.fromEntries(
          Object.entries(FILES).map(([each, text]) => [
            each,
            each === name ? mutate(utf8(text)) : utf8(text),
          ]),
        );
        expect(await faultsIn('a.xlsx', zipSync(parts, { level: 0 }))).toEqual([]);
      }),
    );
  });
});

const GEOJSON = utf8(
  '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32718"}},"features":[{"type":"Feature","id":1,"properties":{"nombre":"Rampa","monto":1718.5,"otros":[1]},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"type":"Feature","properties":null,"geometry":null}]}',
);
const KML = utf8(
  '<?xml version="1.0"?><kml><Folder><name>F</name><Placemark><name>A</name><ExtendedData><Data name="m"><value>1,5</value></Data></ExtendedData><MultiGeometry><Point><coordinates>1,2</coordinates></Point></MultiGeometry></Placemark></Folder></kml>',
);

describe('mutated GeoJSON and KML', () => {
  it.each([
    ['GeoJSON', 'a.geojson', GEOJSON],
    [
      'lines of GeoJSON',
      'a.geojson',
      utf8('{"type":"Feature","properties":{"a":1},"geometry":null}\n'.repeat(4)),
    ],
    ['KML', 'a.kml', KML],
    ['KMZ', 'a.kmz', zip({ 'doc.kml': KML })],
    ['nothing at all', 'a.csv', utf8('')],
  ])('%s gives a sound table or a refusal', async (_, file, seed) => {
    await fc.assert(
      fc.asyncProperty(mutations, async (mutate) => {
        expect(await faultsIn(file, mutate(seed))).toEqual([]);
      }),
    );
  });
});
