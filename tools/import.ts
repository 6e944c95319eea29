import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { decodeAreas } from '../src/data/areas';
import { makeReport } from '../src/data/import/makeReport';
import type { RawTable } from '../src/data/import/rawTable';
import type { ImportReport } from '../src/data/import/importReport';
import { readTable } from '../src/data/import/readTable';
import { errorJson, reportJson, type JsonError } from '../src/data/import/reportJson';
import { isKnownHeader } from '../src/data/import/works/columnNames';
import type { Lang } from '../src/domain/view';
import { importAccountWords } from '../src/text/importAccountWords';
import { importNoteText } from '../src/text/importNotesWords';
import { importReadWords, unreadableWords } from '../src/text/importReadWords';
import { accountOf } from './import/account';
import { readOptions, type Asked } from './import/options';
import { PROJECT } from './node.mjs';
import { readAreas } from './vite/geodata';

const ALL_GOOD = 0;
const SOME_REJECTED = 1;
const UNREADABLE = 2;

/** Waits while the reader of a pipe is slower than we are: a million rows would pile up in memory. */
async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces)
    if (!process.stdout.write(piece))
      await new Promise((resolve) => void process.stdout.once('drain', resolve));
}

/** The words of what kept Node from reading a file. */
function openingError(file: string, error: unknown, lang: Lang): JsonError {
  const errno = error instanceof Error && 'code' in error ? error.code : null;
  const code = errno === 'ENOENT' ? 'missing_file' : errno === 'EISDIR' ? 'not_a_file' : 'no_access';
  return { code, message: `${file}: ${importAccountWords[lang].errors[code]}` };
}

type Outcome = { readonly report: ImportReport } | { readonly error: JsonError };

/** Apart from what is made of it: a file's bytes must not lie in memory beside a million works. */
async function tableOf({
  file,
  read: choices,
  lang,
}: Asked): Promise<{ table: RawTable } | { error: JsonError }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { error: openingError(file, error, lang) };
  }
  const reading = await readTable(file, bytes, choices, { isKnownHeader });
  if (reading.ok) return { table: reading.table };
  const { code } = reading.error;
  return { error: { code, message: unreadableWords(file, reading.error, importReadWords[lang]) } };
}

async function read(asked: Asked): Promise<Outcome> {
  const read = await tableOf(asked);
  if ('error' in read) return read;
  const { areas } = decodeAreas(await readAreas(join(PROJECT, 'geodata')));
  return { report: makeReport(read.table, areas, asked.choices) };
}

/** For people or as JSON; the exit code. */
async function tell(asked: Asked, outcome: Outcome): Promise<number> {
  const { json, lang, file } = asked;
  if ('error' in outcome) {
    if (json) await print([errorJson(file, outcome.error)]);
    else process.stderr.write(`${outcome.error.message}\n`);
    return UNREADABLE;
  }
  const { report } = outcome;
  if (json) await print(reportJson(report, (note, row) => importNoteText(note, row, lang, 'command')));
  else await print([accountOf(report, lang)]);
  return report.rejected.length === 0 ? ALL_GOOD : SOME_REJECTED;
}

/** A failure of this program is no verdict on the rows of a file: it is told as an error, like a file it can't read. */
async function readAndTell(asked: Asked): Promise<number> {
  try {
    return await tell(asked, await read(asked));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const { internal } = importAccountWords[asked.lang].errors;
    if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return tell(asked, { error: { code: 'internal', message: `${asked.file}: ${internal} (${cause})` } });
  }
}

async function refuse(problem: string, lang: Lang, json: boolean): Promise<number> {
  if (json) await print([errorJson('', { code: 'usage', message: problem })]);
  process.stderr.write(`${problem}\n${importAccountWords[lang].usage}\n`);
  return UNREADABLE;
}

/** `| head` closes the pipe before all is said; a full disk is a failure. Either way what was printed is not whole. */
function endWhenUnheard(error: Error): void {
  if (!('code' in error && error.code === 'EPIPE')) process.stderr.write(`${error.message}\n`);
  process.exit(UNREADABLE);
}

/**
 * `npm run import -- FILE`: what a file would become on the map, for people or as one JSON object (`--json`). It is the
 * page's own code. Exit code 0: nothing rejected; 1: some rows; 2: the file can't be read, or the command not understood.
 */
export async function main(args: string[]): Promise<void> {
  // Node lets its heap grow to twice what lives in it: a million rows take 1.4 GB with this, 2 GB without.
  setFlagsFromString('--heap-growing-percent=12');
  process.stdout.on('error', endWhenUnheard);
  const options = readOptions(args);
  process.exitCode = options.ok
    ? await readAndTell(options.asked)
    : await refuse(options.problem, options.lang, args.includes('--json'));
}
