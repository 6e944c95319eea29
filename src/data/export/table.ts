/** A cell: text, a number, or nothing where nothing is published. Never 0 for what is unknown. */
export type Cell = string | number | null;

/** What is exported, before any format: columns by their machine names, a row for each record. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
  /** Of many records each row is made when it is asked for. */
  readonly rows: Iterable<Readonly<Record<Column, Cell>>>;
}

/** What is made of each item, made when it is asked for, and anew each time. */
export const lazily = <T, Made>(items: Iterable<T>, make: (item: T, at: number) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    let at = 0;
    for (const item of items) yield make(item, at++);
  },
});

/** What the codes of some columns mean, by column and code. */
export type CodeWords<Column extends string> = {
  readonly [column in Column]?: Readonly<Record<string, string>>;
};

/** The same table with its codes in words, for a person; a code without words stays. */
export function inWords<Column extends string>(
  { columns, rows }: Table<Column>,
  words: CodeWords<Column>,
): Table<Column> {
  const said = (column: Column, cell: Cell): Cell =>
    typeof cell === 'string' ? (words[column]?.[cell] ?? cell) : cell;
  return {
    columns,
    rows: lazily(
      rows,
      (row) =>
        Object.fromEntries(columns.map((column) => [column, said(column, row[column])])) as Record<
          Column,
          Cell
        >,
    ),
  };
}

/** Between the parts of a cell that holds several. */
export const joined = (parts: readonly string[]): string => parts.join(' | ');
