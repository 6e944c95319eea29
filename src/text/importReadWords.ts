import type { Lang } from '../domain/view';
import { importRead as en } from './en/importRead';
import { importRead as es } from './es/importRead';

/** The words of what was found in a file that a person brings, in both languages: they come with the import. */
export const importReadWords: Readonly<Record<Lang, typeof es>> = { es, en };

type Said = Readonly<Record<string, string | ((detail: string) => string)>>;

/** A cell may hold a novel: as much of it as a sentence bears. */
const LONGEST = 80;

const short = (detail: string | null): string =>
  detail !== null && detail.length > LONGEST ? `${detail.slice(0, LONGEST)}…` : (detail ?? '');

function sentence(said: Said, code: string, detail: string | null): string {
  const text = (Object.hasOwn(said, code) ? said[code] : undefined) ?? code;
  return typeof text === 'string' ? text : text(short(detail));
}

/** `obras.xls: Es un archivo de Excel antiguo…`: the file, the cause and the cure. */
export function unreadableWords(
  file: string,
  { code, detail }: { readonly code: string; readonly detail: string | null },
  { errors }: typeof es,
): string {
  return `${file}: ${sentence(errors, code, detail)}`;
}

/** `columna «Monto»: la fórmula no trae su resultado…`, of a row or of a file. */
export function readNoteWords(
  {
    code,
    column,
    detail,
  }: { readonly code: string; readonly column: string | null; readonly detail: string | null },
  { notes, column: named }: typeof es,
): string {
  const text = sentence(notes, code, detail);
  return column === null || column === '' ? text : `${named(short(column))}: ${text}`;
}
