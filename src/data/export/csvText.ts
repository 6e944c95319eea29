import { finish, type Steps } from '../../domain/steps';
import type { Cell, Table } from './table';
import { writeSteps } from './writing';

/** How a program that opens the file expects its numbers and lines. */
export interface CsvDialect {
  readonly start: string;
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
}

/** Opens with a double click in an Excel set to Spanish: it tells UTF-8 only by the mark at the start. */
export const SPANISH_EXCEL: CsvDialect = {
  start: '\uFEFF',
  separator: ';',
  decimal: ',',
  lineEnd: '\r\n',
};

/** For programs (RFC 4180 with plain line ends). */
export const MACHINE: CsvDialect = { start: '', separator: ',', decimal: '.', lineEnd: '\n' };

/** What a spreadsheet takes for the beginning of a formula, behind any apostrophes of the text itself. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that a spreadsheet shows and does not run: an apostrophe in front of what looks like a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before {@link harmless}. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

function cellText(cell: Cell, { separator, decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const text = String(cell).replace('.', decimal);
    return text.includes(separator) ? `"${text}"` : text;
  }
  const text = harmless(cell);
  const quoted = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function* csvLines<Column extends string>(
  { columns, rows }: Table<Column>,
  dialect: CsvDialect,
  titles?: Readonly<Record<Column, string>>,
): Generator<string> {
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell) => cellText(cell, dialect)).join(dialect.separator) + dialect.lineEnd;
  yield dialect.start + line(columns.map((column) => titles?.[column] ?? column));
  for (const row of rows) yield line(columns.map((column) => row[column]));
}

/**
 * A table as CSV. Numbers stay numbers, whatever their sign; text that looks like a formula is made harmless.
 * @param titles heads of the columns; without them the machine names
 */
export const csvSteps = <Column extends string>(
  ...asked: Parameters<typeof csvLines<Column>>
): Steps<readonly string[]> => writeSteps(csvLines(...asked));

/** {@link csvSteps} without a pause. */
export const csvText = <Column extends string>(...asked: Parameters<typeof csvLines<Column>>): string =>
  finish(csvSteps(...asked)).join('');
