import { pesos, totalOf, type Amount, type Known, type Pesos, type Sum } from '../../domain/quantity';
import {
  UNITS,
  type Accepted,
  type ColumnUse,
  type ImportChoices,
  type ImportReport,
  type PlacedWork,
  type RowNote,
  type Unit,
  type UnitFinding,
} from './importReport';
import { cellsOf } from './makeReport';
import { amountOf } from './amountOf';
import { LIGHT_CODES } from './noteCodes';
import type { Format, RawTable, TableNote } from './rawTable';
import { each, type Steps } from '../../domain/steps';
import { cellText } from './works/cellText';
import { moneyColumn, readMoneyCell } from './works/moneyColumn';

/**
 * Lists of rows that can be asked for: rejected; accepted with something worth looking at; accepted without a point;
 * all accepted. The second and third are parts of the last.
 */
export const ROW_LISTS = ['rejected', 'warned', 'unplaced', 'accepted'] as const;
export type RowList = (typeof ROW_LISTS)[number];

/** One row as the page shows it. */
export interface CheckedRow {
  readonly row: number;
  readonly name: string;
  /** Null: rejected. */
  readonly work: PlacedWork | null;
  /** Causes of a rejected row, warnings of an accepted one. */
  readonly told: readonly RowNote[];
  /** Every cell as text, as it stands or was mended, in the order of the columns. */
  readonly cells: readonly string[];
}

/** An amount and the row it stands in. */
export interface AmountAt {
  readonly row: number;
  readonly amount: Known<Pesos>;
}

/** The largest and the smallest published amount. */
export interface AmountRange {
  readonly largest: AmountAt;
  readonly smallest: AmountAt;
}

/** How many works fell somewhere, and their money. */
export interface Share {
  readonly works: number;
  readonly sum: Sum<Pesos>;
}

/** Where the accepted works lie: `areas`, `shared` and `nowhere` together are `all`. */
export interface Landed {
  /** By municipality (CUT code), those with works only, the most money first. */
  readonly areas: readonly (Share & { readonly id: string })[];
  /** Works in several municipalities, counted once. */
  readonly shared: Share;
  /** Works without a place, or with one outside the region. */
  readonly nowhere: Share;
  readonly all: Share;
}

/** What the page shows of a file that was read; its rows stay where they are and are asked for by pages. */
export interface CheckedFile {
  readonly file: string;
  readonly format: Format;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** Rows that could be the header: the titles, the one taken, the first rows of data. */
  readonly headerChoices: readonly { readonly row: number; readonly text: string }[];
  readonly rows: number;
  /** `sample`: the first filled cell, '' for an empty column. */
  readonly columns: readonly (ColumnUse & { readonly sample: string })[];
  readonly unit: UnitFinding;
  readonly notes: readonly TableNote[];
  readonly counts: Readonly<Record<RowList, number>>;
  /** What the accepted amounts would come to in each unit; null without a published amount. */
  readonly ranges: Readonly<Record<Unit, AmountRange | null>>;
  readonly landed: Landed;
}

/** A report as lists of its rows. */
export type RowsByList = Readonly<Record<RowList, readonly number[]>>;

const isWarned = ({ warnings }: Accepted): boolean => warnings.some(({ code }) => !LIGHT_CODES.has(code));
const hasNoPoint = ({ work }: Accepted): boolean => work.lon === null && work.shape === null;

/** Which of the accepted (or rejected) rows are in each list, by their index. */
export function rowsByList({ accepted, rejected }: ImportReport): RowsByList {
  const those = (is: (row: Accepted) => boolean) => accepted.flatMap((row, at) => (is(row) ? [at] : []));
  return {
    rejected: rejected.map((_, at) => at),
    warned: those(isWarned),
    unplaced: those(hasNoPoint),
    accepted: accepted.map((_, at) => at),
  };
}

const TITLE_LENGTH = 60;
const LOOK = 300;
const FIRST_ROWS = 4;

/** A report without its rows. */
export function* checkedFileSteps(
  report: ImportReport,
  lists: RowsByList,
  choices: ImportChoices,
): Steps<CheckedFile> {
  const { table, columns, unit, notes } = report;
  const { file, format, encoding, delimiter, sheets, sheet, headerRow } = table;
  return {
    file,
    format,
    encoding,
    delimiter,
    sheets,
    sheet,
    headerRow,
    unit,
    notes,
    headerChoices: headerChoices(table),
    rows: table.rows.length,
    columns: columns.map((use, at) => ({ ...use, sample: sampleOf(table, at) })),
    counts: {
      rejected: lists.rejected.length,
      warned: lists.warned.length,
      unplaced: lists.unplaced.length,
      accepted: lists.accepted.length,
    },
    ranges: yield* rangesOf(report, choices),
    landed: landedOf(report.accepted.map(({ work }) => work)),
  };
}

function headerChoices({ headerRow, header, titles, rows }: RawTable): CheckedFile['headerChoices'] {
  if (headerRow === null) return [];
  const line = (cells: readonly string[]) =>
    cells
      .filter((text) => text !== '')
      .join(' · ')
      .slice(0, TITLE_LENGTH);
  return [
    ...titles.map(({ row, text }) => ({ row, text: text.slice(0, TITLE_LENGTH) })),
    { row: headerRow, text: line(header) },
    ...rows.slice(0, FIRST_ROWS).map(({ row, cells }) => ({ row, text: line(cells.map(cellText)) })),
  ];
}

function sampleOf({ rows }: RawTable, column: number): string {
  for (const { cells } of rows.slice(0, LOOK)) {
    const text = cellText(cells[column]);
    if (text !== '') return text.slice(0, TITLE_LENGTH);
  }
  return '';
}

/** Joins amounts into a range. */
class Extremes {
  #range: AmountRange | null = null;

  add(at: AmountAt): void {
    const { largest, smallest } = this.#range ?? { largest: at, smallest: at };
    this.#range = {
      largest: at.amount.value > largest.amount.value ? at : largest,
      smallest: at.amount.value < smallest.amount.value ? at : smallest,
    };
  }

  get range(): AmountRange | null {
    return this.#range;
  }
}

/** The unit at hand by what the works say; the others by reading the same cells in them. */
function* rangesOf(report: ImportReport, choices: ImportChoices): Steps<CheckedFile['ranges']> {
  const { table, columns, accepted, unit: finding } = report;
  const found: Record<Unit, Extremes> = {
    clp: new Extremes(),
    thousand: new Extremes(),
    million: new Extremes(),
  };
  const column = columns.findIndex(({ as }) => as === 'amount_clp');
  const currency = columns.findIndex(({ as }) => as === 'currency');
  const cells = column < 0 ? [] : cellsOf(table, column, currency < 0 ? undefined : currency, choices);
  const money = moneyColumn(table, table.header[column] ?? null, cells, null);
  let next = 0;
  yield* each(accepted, ({ row, work }) => {
    const amount = amountOf(work);
    if (amount.kind === 'unpublished') return;
    // Both are in the order of the file.
    while (next < table.rows.length && table.rows[next]?.row !== row) next += 1;
    const cell = choices.mended?.get(row)?.get(column) ?? table.rows[next]?.cells[column] ?? null;
    for (const unit of UNITS) {
      if (unit === finding.unit) {
        found[unit].add({ row, amount });
        continue;
      }
      const read = readMoneyCell(cell, { ...money, unit: { unit, from: 'user' } });
      if (read.ok && read.value !== null)
        found[unit].add({ row, amount: { kind: read.kind, value: pesos(read.value) } });
    }
  });
  return { clp: found.clp.range, thousand: found.thousand.range, million: found.million.range };
}

function landedOf(works: readonly PlacedWork[]): Landed {
  const by = new Map<string, { readonly amount: Amount }[]>();
  const shared: { readonly amount: Amount }[] = [];
  const nowhere: { readonly amount: Amount }[] = [];
  for (const work of works) {
    const [cut, ...more] = work.municipalities;
    const rows = cut === undefined ? nowhere : more.length > 0 ? shared : (by.get(cut) ?? []);
    if (cut !== undefined && more.length === 0) by.set(cut, rows);
    rows.push({ amount: amountOf(work) });
  }
  const share = (rows: readonly { readonly amount: Amount }[]): Share => ({
    works: rows.length,
    sum: totalOf(rows),
  });
  return {
    areas: [...by]
      .map(([id, rows]) => ({ id, ...share(rows) }))
      .toSorted((a, b) => (b.sum.total?.value ?? 0) - (a.sum.total?.value ?? 0) || b.works - a.works),
    shared: share(shared),
    nowhere: share(nowhere),
    all: share(works.map((work) => ({ amount: amountOf(work) }))),
  };
}
