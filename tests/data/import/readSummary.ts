import { expect, it } from 'vitest';
import type { RawCell, RawTable, ReadChoices, TableNote } from '../../../src/data/import/rawTable';
import { readTable } from '../../../src/data/import/readTable';

/** What a test says of a reading, in few signs. */
export interface Summary {
  readonly error?: string;
  readonly detail?: string | null;
  readonly format?: string;
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
  readonly sheet?: string | null;
  readonly sheets?: readonly string[];
  readonly crs?: string | null;
  readonly header?: readonly string[];
  readonly headerRow?: number | null;
  /** Row number, then the cells. */
  readonly rows?: readonly (readonly [number, ...RawCell[]])[];
  readonly titles?: readonly string[];
  /** `5 stray_quote nombre`: notes of rows; `5! ...`: the row is broken. */
  readonly told?: readonly string[];
  /** Codes of what is told of the file. */
  readonly notes?: readonly string[];
}

const said = (row: number, sign: string, { code, column }: TableNote): string =>
  `${row}${sign} ${code}${column === null ? '' : ` ${column}`}`;

function summaryOf(table: RawTable): Summary {
  return {
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheet: table.sheet,
    sheets: table.sheets,
    crs: table.crs,
    header: table.header,
    headerRow: table.headerRow,
    rows: table.rows.map(({ row, cells }) => [row, ...cells]),
    titles: table.titles.map(({ row, text }) => `${row} ${text}`),
    told: table.rows.flatMap(({ row, notes = [], broken }) => [
      ...(broken ? [said(row, '!', broken)] : []),
      ...notes.map((each) => said(row, '', each)),
    ]),
    notes: table.notes.map(({ code }) => code),
  };
}

export async function summary(file: string, bytes: Uint8Array, choices?: ReadChoices): Promise<Summary> {
  const reading = await readTable(file, bytes, choices);
  return reading.ok ? summaryOf(reading.table) : { error: reading.error.code, detail: reading.error.detail };
}

/** An odd file, and what must become of it. `told` and `notes` left out: nothing may be told. */
export type OddFile = readonly [
  name: string,
  file: string,
  bytes: Uint8Array,
  expected: Summary,
  choices?: ReadChoices,
];

export function readsEach(files: readonly OddFile[]): void {
  it.each(files.map((odd) => [odd[0], odd] as const))('%s', async (_, [, file, bytes, expected, choices]) => {
    const read = await summary(file, bytes, choices);
    expect(read).toMatchObject(
      expected.error === undefined ? { told: [], notes: [], ...expected } : expected,
    );
  });
}
