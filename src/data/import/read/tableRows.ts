import type { Geometry } from 'geojson';
import type { RawCell, RawRecord, TableNote } from '../rawTable';
import { note, Refusal, type NoteCode } from './codes';

/** Cells of all rows together, empty ones counted: what a reader of 1.5 GB can hold beside the works made of them. */
const MOST_CELLS = 25_000_000;
const MOST_NOTES = 200_000;
/** A column whose values repeat is kept as few strings; one whose values do not is not asked for long. */
const SHARED_VALUES = 4096;

/** Told of a row before the names of its columns are known. */
export interface Remark {
  readonly code: NoteCode;
  readonly detail: string | null;
  /** Index; null: of the row as a whole. */
  readonly column: number | null;
}

interface RowExtras {
  readonly remarks?: readonly Remark[];
  /** Set where the row can't be read. */
  readonly broken?: Remark | null;
  readonly geometry?: Geometry | null;
}

/** The rows of a table as they come, with its columns known only at the end. */
export class TableRows {
  private readonly names: readonly string[];
  private readonly rows: RawRecord[] = [];
  private readonly shared: Shared[] = [];
  private readonly used: boolean[] = [];
  private noted = 0;
  private cells = 0;
  private width = 0;

  /** @param names column names as they stand; may grow until `finish`, and cells may go beyond them */
  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** @param cells by column: a sparse array where the row has gaps */
  add(
    row: number,
    cells: readonly (RawCell | undefined)[],
    { remarks = [], broken = null, geometry }: RowExtras = {},
  ): void {
    this.width = Math.max(this.width, cells.length);
    const kept: RawCell[] = [];
    for (let column = 0; column < cells.length; column += 1) kept.push(this.keep(cells[column], column));
    this.count(cells.length);
    if (remarks.length === 0 && !broken && geometry === undefined) {
      // Of its exact length and shape: a list that has grown and a spread object take a third more.
      this.rows.push({ row, cells: kept.slice() });
      return;
    }
    const told = this.noted > MOST_NOTES ? [] : remarks;
    this.noted += told.length;
    this.rows.push({
      row,
      cells: kept,
      ...(geometry !== undefined && { geometry }),
      ...(broken && { broken: this.noteOf(broken) }),
      ...(told.length > 0 && { notes: told.map((remark) => this.noteOf(remark)) }),
    });
  }

  nameOf(column: number): string {
    return this.names[column]?.trim() ?? '';
  }

  /** All rows, each with one cell for each column; columns without a name and without a value are none. */
  finish(): { header: string[]; rows: RawRecord[]; notes: TableNote[] } {
    const width = Math.max(this.width, this.names.length);
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      (column) => this.nameOf(column) !== '' || this.used[column] === true,
    );
    this.count(columns.length * this.rows.length - this.cells);
    const whole = columns.length === width;
    const rows = this.rows.map((record) =>
      whole && record.cells.length === width
        ? record
        : { ...record, cells: columns.map((column) => record.cells[column] ?? null) },
    );
    return {
      header: columns.map((column) => this.nameOf(column)),
      rows,
      notes: this.noted > MOST_NOTES ? [note('notes_cut', String(MOST_NOTES))] : [],
    };
  }

  private count(more: number): void {
    this.cells += more;
    if (this.cells > MOST_CELLS) throw new Refusal('too_many_cells_in_file', String(MOST_CELLS));
  }

  private noteOf({ code, detail, column }: Remark): TableNote {
    return note(code, detail, column === null ? null : this.nameOf(column));
  }

  private keep(cell: RawCell | undefined, column: number): RawCell {
    if (cell === undefined || cell === null) return null;
    if (typeof cell === 'string') {
      if (isBlank(cell)) return null;
      this.used[column] = true;
      return (this.shared[column] ??= new Shared()).of(cell);
    }
    this.used[column] = true;
    return cell;
  }
}

export function isBlank(text: string): boolean {
  // Nearly all cells begin with something: no copy for them.
  return text === '' || (text.charCodeAt(0) <= 32 || text.charCodeAt(0) > 127 ? text.trim() === '' : false);
}

/** One string for equal values of a column. */
class Shared {
  private values: Map<string, string> | null = new Map();
  private asked = 0;

  of(text: string): string {
    if (!this.values) return text;
    const same = this.values.get(text);
    this.asked += 1;
    if (same !== undefined) return same;
    if (this.values.size < SHARED_VALUES) this.values.set(text, text);
    else if (this.asked < SHARED_VALUES * 2) this.values = null;
    return text;
  }
}
