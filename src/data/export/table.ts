/** A cell: text, a number, or nothing where nothing is published. Never 0 for what is unknown. */
export type Cell = string | number | null;

/** What is exported, before any format: columns by their machine names, a row for each record. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/** Between the parts of a cell that holds several. */
export const joined = (parts: readonly string[]): string => parts.join(' | ');
