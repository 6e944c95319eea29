import naughty from 'big-list-of-naughty-strings';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/data/import/rawTable';
import { Records } from '../../../src/data/import/read/records';
import { readTable } from '../../../src/data/import/readTable';
import { sheetRows, utf8, xlsx } from './makeFiles';

/** Public collections of odd files, as their packages have them. */
const require = createRequire(import.meta.url);

async function tableOf(file: string, bytes: Uint8Array): Promise<RawTable> {
  const reading = await readTable(file, bytes);
  if (!reading.ok) throw new Error(`${file}: ${reading.error.code}`);
  return reading.table;
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

describe('csv-spectrum', () => {
  const folder = dirname(require.resolve('csv-spectrum/package.json'));
  const files = namesIn(join(folder, 'csvs'), '.csv');

  it('is here', () => {
    expect(files.length).toBe(12);
  });

  it.each(files)('%s', async (name) => {
    const table = await tableOf(name, readFileSync(join(folder, 'csvs', name)));
    const expected: unknown = JSON.parse(
      readFileSync(join(folder, 'json', name.replace('.csv', '.json')), 'utf8'),
    );
    const rows = table.rows.map(({ cells }) =>
      Object.fromEntries(table.header.map((column, at) => [column, cells[at] ?? ''])),
    );
    // One of the collection's own answers has another telephone number than its file, and is no list.
    const PHONE = 'Contact Phone Number';
    expect(rows.map((row) => (PHONE in row ? { ...row, [PHONE]: '1234567890' } : row))).toEqual(
      [expected].flat(),
    );
    expect(table.rows.some(({ broken }) => broken)).toBe(false);
  });
});

describe('geojson-fixtures', () => {
  const folder = join(dirname(require.resolve('geojson-fixtures/package.json')), 'data');
  const files = namesIn(folder, '.geojson');

  it('is here', () => {
    expect(files.length).toBe(16);
  });

  it.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { rows } = await tableOf(name, bytes);
    const file = JSON.parse(bytes.toString()) as { features?: { geometry: unknown }[]; geometry?: unknown };
    const geometries = file.features?.map(({ geometry }) => geometry) ?? [file.geometry ?? file];
    expect(rows.map(({ geometry }) => geometry)).toEqual(geometries);
    expect(rows.some(({ broken }) => broken)).toBe(false);
  });
});

describe('the big list of naughty strings', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const asCell = (text: string) => (text.trim() === '' ? null : text);

  it('passes unharmed through a CSV', async () => {
    const lines = naughty.map((text, at) => `${at};${quoted(text)}`);
    const { rows } = await tableOf('n.csv', utf8(['id;nombre', ...lines].join('\r\n')));
    expect(rows.map(({ cells }) => cells[1])).toEqual(naughty.map(asCell));
  });

  it('through a GeoJSON, as names and as values', async () => {
    const features = naughty.map((text) => ({
      type: 'Feature',
      properties: { n: text, [text]: 1 },
      geometry: null,
    }));
    const { header, rows } = await tableOf(
      'n.json',
      utf8(JSON.stringify({ type: 'FeatureCollection', features })),
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual(naughty.map(asCell));
    expect(new Set(header).size).toBeGreaterThan(naughty.length * 0.9);
  });

  it('through a workbook, but for what XML can not hold', async () => {
    // oxlint-disable-next-line no-control-regex
    const held = naughty.filter((text) => !/[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[\dA-F]{4}_/i.test(text));
    expect(held.length).toBeGreaterThan(naughty.length * 0.9);
    const { rows } = await tableOf(
      'n.xlsx',
      xlsx(sheetRows([['id', 'nombre'], ...held.map((text, at) => [at, text])])),
    );
    expect(rows.map(({ cells }) => cells[1])).toEqual(
      held.map((text) => asCell(text.replaceAll('\r', '\n'))),
    );
  });
});

describe('papaparse, where a file has none of its weaknesses', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', '"', ';', '\n', ',') });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const plain = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', '1') });

  it('gives the same cells, however the text is cut into pieces', () => {
    const row = fc.array(fc.oneof(cell.map(quoted), plain), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = rows.map((cells) => cells.join(';')).join('\n');
        const records: (readonly string[])[] = [];
        const reader = new Records(';', ({ cells }) => records.push(cells));
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
        reader.end();
        const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
        // An empty last line is a row to papaparse and none to a spreadsheet.
        const expected = text === '' || text.endsWith('\n') ? data.slice(0, -1) : data;
        expect(records).toEqual(expected);
      }),
    );
  });
});
