import Papa from 'papaparse';
import { makeReport } from '../../../src/data/import/makeReport';
import type { Accepted, ImportChoices, ImportReport, RowNote } from '../../../src/data/import/importReport';
import type { RawCell, RawRecord, RawTable } from '../../../src/data/import/rawTable';
import { areas } from '../geodataFiles';

/** A table as a reader would give it: the header in row 1, the rows from 2. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly RawCell[])[],
  more: Partial<RawTable> = {},
): RawTable {
  return {
    file: 'prueba.csv',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: null,
    header,
    headerRow: 1,
    rows: rows.map((cells, at): RawRecord => ({
      row: at + 2,
      cells: header.map((_, column) => cells[column] ?? null),
    })),
    titles: [],
    notes: [],
    crs: null,
    ...more,
  };
}

/** Comma separated text as a table; a stand-in for the real reader. */
export function tableOfCsv(text: string, more: Partial<RawTable> = {}): RawTable {
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter: more.delimiter ?? ',' });
  const [header = [], ...rows] = data;
  return tableOf(
    header,
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    more,
  );
}

/** A table of one row, by its columns. */
export const oneRow = (cells: Readonly<Record<string, RawCell>>, more: Partial<RawTable> = {}): RawTable =>
  tableOf(Object.keys(cells), [Object.values(cells)], more);

export const report = (table: RawTable, choices: ImportChoices = {}): ImportReport =>
  makeReport(table, areas, choices);

export const codes = (notes: readonly Pick<RowNote, 'code'>[]): readonly string[] =>
  notes.map(({ code }) => code);

/** The one row of a report, as accepted. */
export function onlyAccepted(made: ImportReport): Accepted {
  const [accepted, ...more] = made.accepted;
  if (accepted === undefined || more.length > 0)
    throw new Error(`not one accepted row: ${JSON.stringify(made.rejected)}`);
  return accepted;
}
