import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/data/import/readTable';
import { sheetRows, utf8, workbook, xlsx } from './makeFiles';

const ROWS = 60_000;
const long = (): Uint8Array =>
  utf8(`nombre;monto\n${Array.from({ length: ROWS }, (_, at) => `Obra número ${at};${at},5\n`).join('')}`);

describe(readTable, () => {
  it('tells how far it is, ever further, and that it is done', async () => {
    const shares: number[] = [];
    const reading = await readTable('a.csv', long(), {}, { onProgress: (share) => shares.push(share) });
    expect(reading).toMatchObject({ ok: true, table: { rows: { length: ROWS } } });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['a.csv', long()],
    [
      'a.xlsx',
      xlsx(sheetRows([['nombre', 'monto'], ...Array.from({ length: 20_000 }, (_, at) => ['Obra', at])])),
    ],
  ])('ends with the reason of its signal: %s', async (file, bytes) => {
    const controller = new AbortController();
    const reading = readTable(file, bytes, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('not any more')));
    await expect(reading).rejects.toThrow('not any more');
  });

  it('finds header, separator and sheet by the names that its caller knows', async () => {
    const isKnownHeader = (text: string) => ['alfa', 'beta'].includes(text);
    const options = { isKnownHeader };
    const text = utf8('x,y;z,w\nalfa;beta\n1,5;2,5\n');
    expect(await readTable('a.csv', text, {}, options)).toMatchObject({
      ok: true,
      table: { delimiter: ';', headerRow: 2, titles: [{ row: 1, text: 'x,y z,w' }] },
    });
    const book = workbook([
      {
        name: 'A',
        rows: sheetRows([
          ['nombre', 'monto'],
          ['a', 1],
        ]),
      },
      {
        name: 'B',
        rows: sheetRows([
          ['alfa', 'beta'],
          ['a', 1],
        ]),
      },
    ]);
    expect(await readTable('a.xlsx', book, {}, options)).toMatchObject({ ok: true, table: { sheet: 'B' } });
  });

  it('keeps one string for equal values of a column, and all the others as they are', async () => {
    const reading = await readTable('a.csv', long());
    const cells = reading.ok ? reading.table.rows.map((row) => row.cells[0]) : [];
    expect(cells.every((cell, at) => cell === `Obra número ${at}`)).toBe(true);
  });

  it('reads across the borders of its pieces, whatever letters lie on them', async () => {
    const letters = ['a', 'é', '€', '😀'];
    const name = Array.from({ length: 400_000 }, (_, at) => letters[at % 4]).join('');
    for (const shift of [0, 1, 2, 3]) {
      const reading = await readTable('a.csv', utf8(`nombre;monto\n${'x'.repeat(shift)}${name};1\n`));
      const cell = reading.ok ? reading.table.rows[0]?.cells[0] : null;
      expect(cell === 'x'.repeat(shift) + name).toBe(true);
    }
  });
});
