import type { RawCell, RawTable, TableNote } from '../rawTable';
import { note, Refusal } from './codes';
import { findHeader } from './findHeader';
import { isBlank, TableRows, type Remark } from './tableRows';

/** A row of a text or sheet as it comes, blank or not. */
export interface Row {
  readonly row: number;
  /** By column; a sparse array where the sheet has gaps. */
  readonly cells: readonly (RawCell | undefined)[];
  readonly remarks?: readonly Remark[];
  readonly broken?: Remark | null;
}

export interface TableReaderOptions {
  /** The user's own row number of the header; null: detect. */
  readonly headerRow: number | null;
  readonly isKnown: (text: string) => boolean;
  /** True for text, where a cell too many has no column; in a sheet it has one, if without a name. */
  readonly fixedWidth: boolean;
}

/** Rows looked at for the header. */
const HEAD_ROWS = 100;

/** Rows in order become a table: titles, a header, data rows, and the count of the blank ones. */
export class TableReader {
  private readonly options: TableReaderOptions;
  private readonly headRows: number;
  private head: Row[] = [];
  private rows: TableRows | null = null;
  private found: Pick<RawTable, 'headerRow' | 'titles'> = { headerRow: null, titles: [] };
  private readonly notes: TableNote[] = [];
  private width = 0;
  /** Cells of the header up to the last that has a name. */
  private named = 0;
  private blank = 0;
  private last = 0;

  constructor(options: TableReaderOptions) {
    this.options = options;
    this.headRows = Math.max(HEAD_ROWS, options.headerRow ?? 0);
  }

  add(row: Row): void {
    // A sheet leaves out rows that hold nothing.
    this.blank += row.row - this.last - 1;
    this.last = row.row;
    if (this.rows) this.data(row, this.rows);
    else if (this.head.push(row) >= this.headRows) this.begin();
  }

  /** @throws Refusal `empty_file` where every row is blank, `no_such_row` */
  finish(): Pick<RawTable, 'header' | 'headerRow' | 'rows' | 'titles' | 'notes'> {
    const { header, rows, notes } = (this.rows ?? this.begin()).finish();
    const blank = this.blank > 0 ? [note('blank_rows', String(this.blank))] : [];
    return { ...this.found, header, rows, notes: [...this.notes, ...blank, ...notes] };
  }

  /** Of a column by its place in the sheet. */
  nameOf(column: number): string | null {
    return this.rows?.nameOf(column) ?? null;
  }

  private begin(): TableRows {
    const { headerRow: choice, isKnown } = this.options;
    const texts = this.head.map(({ cells }) => Array.from(cells, textOf));
    const finding = findHeader(texts, isKnown);
    const index = choice === null ? finding.index : this.head.findIndex(({ row }) => row === choice);
    const header = this.head[index];
    const names = texts[index] ?? [];
    if (!header || names.every(isBlank)) throw choice === null ? new Refusal('empty_file') : noRow(choice);

    this.width = names.length;
    this.named = names.findLastIndex((name) => !isBlank(name)) + 1;
    this.found = { headerRow: header.row, titles: this.titlesAbove(texts.slice(0, index)) };
    if (choice === null && finding.doubtful) this.notes.push(note('header_doubtful', String(header.row)));
    for (const { row, remarks = [], broken } of this.head.slice(0, index + 1))
      for (const { code } of [...remarks, ...(broken ? [broken] : [])])
        this.notes.push(note(code, String(row)));

    const rows = new TableRows(names);
    this.rows = rows;
    for (const row of this.head.slice(index + 1)) this.data(row, rows);
    this.head = [];
    return rows;
  }

  private titlesAbove(texts: readonly string[][]): RawTable['titles'] {
    const titles = texts.map((cells, at) => ({
      row: this.head[at]?.row ?? 0,
      text: cells
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' '),
    }));
    this.blank += titles.filter(({ text }) => text === '').length;
    return titles.filter(({ text }) => text !== '');
  }

  private data({ row, cells, remarks = [], broken = null }: Row, rows: TableRows): void {
    if (!broken && cells.every(isEmpty)) {
      this.blank += 1;
      return;
    }
    if (!this.options.fixedWidth || cells.length === this.width) {
      rows.add(row, cells, { remarks, broken });
      return;
    }
    const count = `${cells.length} / ${this.width}`;
    const fitting = cells.slice(0, this.width);
    if (cells.slice(this.width).every(isEmpty)) {
      const few = cells.length < this.named && !broken ? [remark('too_few_cells', count)] : [];
      rows.add(row, fitting, { remarks: [...remarks, ...few], broken });
    } else {
      rows.add(row, fitting, { remarks, broken: broken ?? remark('too_many_cells', count) });
    }
  }
}

const remark = (code: Remark['code'], detail: string): Remark => ({ code, detail, column: null });

const noRow = (choice: number): Refusal => new Refusal('no_such_row', String(choice));

const isEmpty = (cell: RawCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && isBlank(cell));

/** A cell as a title or column name shows it. */
export function textOf(cell: RawCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'date' ? cell.iso : cell.text;
}
