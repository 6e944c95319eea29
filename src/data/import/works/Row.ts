import type { Field, RowNote } from '../importReport';
import type { NoteCode } from '../noteCodes';
import type { RawCell, RawRecord } from '../rawTable';
import { unguarded } from '../../export/csvText';
import { cellText } from './cellText';
import type { Columns } from './matchColumns';

const NONE: readonly never[] = [];

/** One row while it is read: its cells by field, and what is found out about it. */
export class Row {
  readonly record: RawRecord;
  readonly #columns: Columns;
  readonly #mended: ReadonlyMap<number, string> | undefined;
  readonly #guarded: boolean;
  #warnings: RowNote[] | null = null;
  #causes: RowNote[] | null = null;
  /** Columns whose text the work does not wholly hold. */
  #kept: number[] | null = null;

  /** @param guarded text files hold what looks like a formula behind an apostrophe (export/csvText.ts) */
  constructor(record: RawRecord, columns: Columns, mended?: ReadonlyMap<number, string>, guarded = false) {
    this.record = record;
    this.#columns = columns;
    this.#mended = mended;
    this.#guarded = guarded;
  }

  get warnings(): readonly RowNote[] {
    return this.#warnings ?? NONE;
  }

  get causes(): readonly RowNote[] {
    return this.#causes ?? NONE;
  }

  get kept(): readonly number[] {
    return this.#kept ?? NONE;
  }

  /** As the file holds it, or as a person mended it; null where there is no such column. */
  cellAt(column: number | undefined): RawCell {
    if (column === undefined) return null;
    const mended = this.#mended?.get(column);
    if (mended !== undefined) return mended;
    const cell = this.record.cells[column] ?? null;
    return this.#guarded && typeof cell === 'string' ? unguarded(cell) : cell;
  }

  textAt(column: number | undefined): string {
    return cellText(this.cellAt(column));
  }

  cell(field: Field): RawCell {
    return this.cellAt(this.#columns.at.get(field));
  }

  text(field: Field): string {
    return cellText(this.cell(field));
  }

  has(field: Field): boolean {
    return this.#columns.at.has(field);
  }

  /** Columns that could have been the field too. */
  rivals(field: Field): readonly number[] {
    return this.#columns.rivals.get(field) ?? NONE;
  }

  /** The text of a field's cell stays in `extra`: the work does not say all that it says. */
  keep(field: Field): void {
    const column = this.#columns.at.get(field);
    if (column !== undefined) (this.#kept ??= []).push(column);
  }

  warn(
    code: NoteCode,
    field: Field | number | null,
    detail: string | null = null,
    suggestion: string | null = null,
  ): void {
    const note = this.#note(code, field, detail, suggestion);
    // A list that is made with its first item is a tenth as large as one that is pushed to.
    if (this.#warnings === null) this.#warnings = [note];
    else this.#warnings.push(note);
  }

  refuse(
    code: NoteCode,
    field: Field | number | null,
    detail: string | null = null,
    suggestion: string | null = null,
  ): void {
    (this.#causes ??= []).push(this.#note(code, field, detail, suggestion));
  }

  #note(
    code: NoteCode,
    field: Field | number | null,
    detail: string | null,
    suggestion: string | null,
  ): RowNote {
    const column = typeof field === 'string' ? this.#columns.at.get(field) : (field ?? undefined);
    const header = column === undefined ? null : (this.#columns.uses[column]?.header ?? null);
    return {
      code,
      column: header,
      value: column === undefined ? null : this.textAt(column),
      detail,
      suggestion,
    };
  }
}
