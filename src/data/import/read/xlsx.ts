import type { RawTable, ReadChoices, RawRecord, TableNote } from '../rawTable';
import { note, Refusal } from './codes';
import { findHeader } from './findHeader';
import type { Pace } from './pace';
import { SheetRows, type Merge } from './sheetRows';
import { TableReader, textOf, type Row } from './TableReader';
import { readWorkbook, type Sheet, type Workbook } from './workbook';
import { Xml } from './xml';
import type { Zip } from './zip';

/** Rows of each sheet that are looked at to choose one. */
const LOOKED_AT = 60;
/** Rows told to share a cell: a hostile sheet may claim that all do, many times over. */
const MOST_MERGED = 100_000;

/**
 * Reads one sheet of a workbook: the one asked for, else the first visible one with a header of known columns, else
 * the first with any row. Own code over fflate and saxes: of the libraries, read-excel-file 9 gives error cells as empty
 * ones, tells nothing of hidden rows, and hung on one of 292 odd files; others weigh ten times as much.
 */
export async function readXlsx(
  zip: Zip,
  choices: ReadChoices,
  isKnown: (text: string) => boolean,
  pace: Pace,
): Promise<Omit<RawTable, 'file'>> {
  let parts = 0;
  // How long a sheet really is shows at its end: progress comes ever slower and never arrives too early.
  const part = () => pace.at(1 - 1 / (1 + (parts += 1) / 200));
  const book = await readWorkbook(zip, part);
  const sheet = sheetOf(zip, book, choices.sheet ?? null, isKnown);
  const table = new TableReader({ headerRow: choices.headerRow ?? null, isKnown, fixedWidth: false });
  const rows = new SheetRows(book, (row) => table.add(row));
  const xml = new Xml(sheet.entry.name, rows);
  for (const bytes of zip.read(sheet.entry)) {
    xml.push(bytes);
    await part();
  }
  xml.end();

  const { notes, ...read } = table.finish();
  return {
    ...read,
    rows: withMerges(read.rows, rows.merges, (column) => table.nameOf(column)),
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: book.sheets.map(({ name }) => name),
    sheet: sheet.name,
    crs: null,
    notes: [...sheetNotes(book, sheet, rows), ...notes],
  };
}

function sheetNotes({ sheets }: Workbook, chosen: Sheet, rows: SheetRows): TableNote[] {
  const others = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  return [
    ...(others.length > 0 ? [note('other_sheets', others.join(', '))] : []),
    ...(rows.hiddenRows > 0 ? [note('hidden_rows', String(rows.hiddenRows))] : []),
    ...(rows.hiddenColumns > 0 ? [note('hidden_columns', String(rows.hiddenColumns))] : []),
  ];
}

function sheetOf(zip: Zip, book: Workbook, choice: string | null, isKnown: (text: string) => boolean): Sheet {
  if (choice !== null) {
    const chosen = book.sheets.find(({ name }) => name === choice);
    if (!chosen) throw new Refusal('no_such_sheet', choice);
    return chosen;
  }
  const visible = book.sheets.filter(({ hidden }) => !hidden);
  const candidates = visible.length > 0 ? visible : book.sheets;
  const [first] = candidates;
  if (!first) throw new Refusal('empty_file');
  if (candidates.length === 1) return first;
  const looks = candidates.map((sheet) => {
    const rows = firstRows(zip, book, sheet).map(({ cells }) => Array.from(cells, textOf));
    return { sheet, ...findHeader(rows, isKnown) };
  });
  const best = looks.find(({ known }) => known >= 2) ?? looks.find(({ index }) => index !== -1);
  return best?.sheet ?? first;
}

function firstRows(zip: Zip, book: Workbook, sheet: Sheet): readonly Row[] {
  const rows: Row[] = [];
  const xml = new Xml(sheet.entry.name, new SheetRows(book, (row) => rows.push(row)));
  for (const bytes of zip.read(sheet.entry)) {
    xml.push(bytes);
    if (rows.length >= LOOKED_AT) break;
  }
  return rows;
}

/**
 * Rows that share one cell with the row above say so: the cell is empty in all but the first. It is not filled in,
 * since one amount over three works is not three amounts.
 */
function withMerges(
  rows: readonly RawRecord[],
  merges: readonly Merge[],
  nameOf: (column: number) => string | null,
): readonly RawRecord[] {
  if (merges.length === 0) return rows;
  const by = new Map<number, TableNote[]>();
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  let told = 0;
  for (const { top, bottom, left } of merges) {
    for (let row = Math.max(top + 1, first); row <= Math.min(bottom, last); row += 1) {
      const notes = by.get(row) ?? [];
      notes.push(note('merged_cell', String(top), nameOf(left)));
      by.set(row, notes);
      if ((told += 1) > MOST_MERGED) return withNotes(rows, by);
    }
  }
  return withNotes(rows, by);
}

function withNotes(
  rows: readonly RawRecord[],
  by: ReadonlyMap<number, readonly TableNote[]>,
): readonly RawRecord[] {
  return rows.map((record) => {
    const notes = by.get(record.row);
    return notes ? { ...record, notes: [...(record.notes ?? []), ...notes] } : record;
  });
}
