import Papa from 'papaparse';
import type { Problem } from '../domain/problem';

/** One row as it stands in the file: trimmed cells by column. */
export interface RawRow {
  readonly file: string;
  /** As a spreadsheet numbers it: the header is 1, blank rows count. */
  readonly line: number;
  /** A Map, so that a column called `__proto__` is a column like any other. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Complaint {
  /** Null: the row as a whole. */
  readonly column: string | null;
  readonly code: string;
  readonly detail?: string | null;
  /** Left out: the cell as it stands. */
  readonly value?: string;
  readonly severity?: Problem['severity'];
}

export function problemAt({ file, line, cells }: RawRow, complaint: Complaint): Problem {
  const { column, code, detail = null, severity = 'error' } = complaint;
  const value = complaint.value ?? (column === null ? null : (cells.get(column) ?? null));
  return { file, line, column, value, code, detail, severity };
}

/** What a file decoded with the wrong alphabet has in place of its accents. */
const REPLACEMENT = '\uFFFD';

/**
 * Reads comma separated text (semicolons, as a Spanish Excel writes them, are understood too).
 *
 * @param text undefined when the file is absent, which is a problem of its own.
 * @param columns the header asked for, in any order; others are told and not read.
 * @returns rows with exactly those columns. A header that lacks or repeats one gives no rows at all.
 */
export function readCsv(
  file: string,
  text: string | undefined,
  columns: readonly string[],
): { readonly rows: readonly RawRow[]; readonly problems: readonly Problem[] } {
  const atFile = (line: number | null, column: string | null, code: string, detail: string | null = null) =>
    ({ file, line, column, value: null, code, detail, severity: 'error' }) as const;
  if (text === undefined) return { rows: [], problems: [atFile(null, null, 'missing_file')] };

  const { records, broken } = recordsOf(text);
  const [header = [], ...body] = records;
  const problems = headerProblems(header, columns, atFile);
  if (broken.has(0)) problems.push(atFile(1, null, 'broken_quotes'));
  if (problems.some(({ severity }) => severity === 'error')) return { rows: [], problems };

  const rows: RawRow[] = [];
  body.forEach((record, index) => {
    if (record.every((cell) => cell === '')) return;
    const row = {
      file,
      line: index + 2,
      cells: new Map(header.map((column, at) => [column, record[at] ?? ''])),
    };
    const complaint = broken.has(index + 1)
      ? { column: null, code: 'broken_quotes' }
      : wrongRow(record, header);
    if (complaint) problems.push(problemAt(row, complaint));
    else rows.push(row);
  });
  return { rows, problems };
}

/** Records of trimmed cells; `broken` holds the index of each one whose quotes do not close. */
function recordsOf(text: string) {
  const [first = ''] = text.split('\n', 1);
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), {
    delimiter: first.includes(';') && !first.includes(',') ? ';' : ',',
    newline: '\n',
  });
  return {
    records: data.map((record) => record.map((cell) => cell.trim())),
    broken: new Set(errors.map(({ row }) => row ?? 0)),
  };
}

function headerProblems(
  header: readonly string[],
  columns: readonly string[],
  atFile: (line: number, column: string, code: string, detail?: string) => Problem,
): Problem[] {
  const missing = columns.filter((column) => !header.includes(column));
  const repeated = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  return [
    ...missing.map((column) => atFile(1, column, 'missing_column')),
    ...repeated.map((column) => atFile(1, column, 'repeated_column')),
    ...unknown.map((column) => ({ ...atFile(1, column, 'unknown_column'), severity: 'warning' as const })),
  ];
}

function wrongRow(record: readonly string[], header: readonly string[]): Complaint | null {
  const extra = record.slice(header.length).some((cell) => cell !== '');
  if (extra || record.length < header.length)
    return { column: null, code: 'wrong_cell_count', detail: `${record.length} / ${header.length}` };
  const at = record.findIndex((cell) => cell.includes(REPLACEMENT));
  return at === -1 ? null : { column: header[at] ?? null, code: 'not_utf8' };
}
