import {
  WORK_FIELDS,
  type Accepted,
  type ImportedWork,
  type ImportReport,
  type Rejected,
  type RowNote,
} from './importReport';

/** Says a note in words; null for the row of what concerns the whole file. */
export type SayNote = (note: Omit<RowNote, 'suggestion'>, row: number) => string;

/** An error as the JSON tells it. */
export interface JsonError {
  readonly code: string;
  readonly message: string;
}

const JSON_KEYS = [...WORK_FIELDS, 'extra'] as const satisfies readonly (keyof ImportedWork)[];

const plainWork = (work: ImportedWork) => Object.fromEntries(JSON_KEYS.map((key) => [key, work[key]]));

const acceptedJson = ({ row, work, warnings }: Accepted, say: SayNote): string =>
  JSON.stringify({
    row,
    work: plainWork(work),
    warnings: warnings.map((note) => ({ column: note.column, code: note.code, message: say(note, row) })),
  });

/** All causes in one: the column and code of the first, the sentences of all. */
function rejectedJson({ row, causes }: Rejected, say: SayNote): string {
  const [first] = causes;
  const message = causes.map((cause) => say(cause, row)).join(' | ');
  return JSON.stringify({ row, column: first?.column ?? null, code: first?.code ?? null, message });
}

function* list<T>(items: readonly T[], each: (item: T) => string): Generator<string> {
  for (const [at, item] of items.entries()) yield `${at === 0 ? '\n' : ',\n'}${each(item)}`;
}

/**
 * The JSON of the command line, piece by piece, since that of a million rows is longer than a text may be. A promise to
 * the outside: keys are added, never changed. `rejected` has one entry a row, with every cause in its message.
 */
export function* reportJson(report: ImportReport, say: SayNote): Generator<string> {
  const { table, columns, accepted, rejected } = report;
  const { file, format, encoding, delimiter, rows } = table;
  const head = JSON.stringify({ file, format, encoding, delimiter, rows: rows.length, columns });
  yield `${head.slice(0, -1)},"accepted":[`;
  yield* list(accepted, (each) => acceptedJson(each, say));
  yield '],"rejected":[';
  yield* list(rejected, (each) => rejectedJson(each, say));
  yield '],"error":null}\n';
}

/** The same of a file that can't be read. */
export function errorJson(file: string, error: JsonError): string {
  const nothing = {
    format: null,
    encoding: null,
    delimiter: null,
    rows: 0,
    columns: [],
    accepted: [],
    rejected: [],
  };
  return `${JSON.stringify({ file, ...nothing, error })}\n`;
}
