import type { Lang } from '../domain/view';
import { importNotes as en } from './en/importNotes';
import { importNotes as es } from './es/importNotes';
import { importReadWords, readNoteWords } from './importReadWords';

/** The words of what is told of an imported file, in both languages: apart from `Messages`, to load only with it. */
export const importNotesWords: Readonly<Record<Lang, typeof es>> = { es, en };

/** What a sentence is made of; a note of `data/import` is one. */
interface Note {
  readonly code: string;
  readonly column: string | null;
  readonly value?: string | null;
  readonly detail: string | null;
}

/** A cell may hold a page; its beginning tells which it is. */
const LONGEST = 80;
const short = (text: string, longest = LONGEST): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};

/**
 * `fila 12, columna «Monto»: «12.500 UF» está en UF…`: enough to mend the row by. Knows the notes of the reader too.
 *
 * @param row null for what is told of the whole file
 * @param readOn where a person can choose what the sentence proposes
 */
export function importNoteText(
  note: Note,
  row: number | null,
  lang: Lang,
  readOn: 'page' | 'command' = 'page',
): string {
  const { code, column, value, detail } = note;
  const words = importNotesWords[lang];
  const before = row === null ? [] : [words.row(row)];
  if (!Object.hasOwn(words.codes, code))
    return [...before, readNoteWords(note, importReadWords[lang])].join(', ');
  const where = [...before, ...(column === null ? [] : [words.column(short(column))])].join(', ');
  const sentence =
    words.codes[code]?.(short(value ?? ''), short(detail ?? '', 4 * LONGEST), words.means[readOn]) ?? code;
  return where === '' ? sentence : `${where}: ${sentence}`;
}
