import type { Problem } from '../domain/problem';
import type { Cell } from './cells';
import { problemAt, readCsv, type Complaint, type RawRow } from './csv';

/** The columns of a file and how each is read. */
export type Shape = Readonly<Record<string, Cell<unknown>>>;

export type Values<S extends Shape> = {
  readonly [Column in keyof S]: S[Column] extends Cell<infer T> ? T : never;
};

/** Something made from a row, kept beside the row for what may still be wrong with it. */
export interface Entry<T> {
  readonly row: RawRow;
  readonly value: T;
}

/** Rows that were taken and everything that was not, so that no row is lost. */
export interface Table<T> {
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly Problem[];
  /** What the file calls its rows, those left out among them. */
  readonly keys: ReadonlySet<string>;
}

export type Complain = (complaint: Complaint) => void;

/**
 * A file as rows of typed values. Every bad cell is told, not only the first; a row with one is left out whole.
 *
 * @param key the columns that name a row: a second row of the same name is left out.
 */
export function readTable<S extends Shape>(
  file: string,
  text: string | undefined,
  shape: S,
  key: readonly (keyof S & string)[],
): Table<Values<S>> {
  const { rows, problems } = readCsv(file, text, Object.keys(shape));
  const keys = new Set(rows.map((row) => keyOf(row, key)));
  const raw = { entries: rows.map((row) => ({ row, value: row })), problems, keys };
  return withoutRepeats(
    keep(raw, (row, complain) => valuesOf(row, shape, complain)),
    key,
  );
}

/**
 * Makes something else of each row, or leaves the row out: when `make` complains of an error, or returns null after
 * having complained.
 */
export function keep<T, U>(table: Table<T>, make: (value: T, complain: Complain) => U | null): Table<U> {
  const entries: Entry<U>[] = [];
  const problems = [...table.problems];
  for (const { row, value } of table.entries) {
    const found: Problem[] = [];
    const made = make(value, (complaint) => found.push(problemAt(row, complaint)));
    problems.push(...found);
    if (made !== null && !found.some(({ severity }) => severity === 'error'))
      entries.push({ row, value: made });
  }
  return { ...table, entries, problems };
}

export const valuesIn = <T>({ entries }: Table<T>): readonly T[] => entries.map(({ value }) => value);

function valuesOf<S extends Shape>(row: RawRow, shape: S, complain: Complain): Values<S> {
  const values = Object.entries(shape).map(([column, cell]) => {
    const read = cell(row.cells.get(column) ?? '');
    if (!read.ok) complain({ column, code: read.code, detail: read.detail });
    return [column, read.ok ? read.value : null];
  });
  // `keep` drops the row if any cell was refused, so the nulls in place of refused values are never seen.
  return Object.fromEntries(values) as Values<S>;
}

function withoutRepeats<S extends Shape>(
  table: Table<Values<S>>,
  key: readonly (keyof S & string)[],
): Table<Values<S>> {
  const lines = new Map<string, number>();
  const entries: Entry<Values<S>>[] = [];
  const problems = [...table.problems];
  for (const entry of table.entries) {
    const name = keyOf(entry.row, key);
    const first = lines.get(name);
    if (first === undefined) {
      lines.set(name, entry.row.line);
      entries.push(entry);
    } else {
      const [column = null] = key;
      problems.push(
        problemAt(entry.row, { column, code: 'repeated_id', detail: String(first), value: name }),
      );
    }
  }
  return { ...table, entries, problems };
}

const keyOf = ({ cells }: RawRow, key: readonly string[]): string =>
  key.map((column) => cells.get(column)).join(' ');
