import type { RawCell } from '../rawTable';

/** A cell as the text that a person sees, trimmed; empty for an empty one. Numbers keep every digit they have. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'object') return cell.kind === 'date' ? cell.iso : cell.text;
  return String(cell);
}

export const isErrorCell = (cell: RawCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && cell.kind === 'error';

export const isDateCell = (cell: RawCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && cell.kind === 'date';

/** An error as text files hold it: `#N/A`, `#¡VALOR!`, `#DIV/0!`. */
export const isErrorText = (text: string): boolean => /^#[\p{L}¡¿?/0-9]+[!?]?$/u.test(text);

const MARKS = /[\u0300-\u036F]/g;
const NOT_ASCII = /[\u0080-\uFFFF]/;

/** Lower case without accents, single spaces; signs stay. */
export function plain(text: string): string {
  const letters = NOT_ASCII.test(text) ? text.normalize('NFD').replaceAll(MARKS, '') : text;
  return letters.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

const SAYS_NOTHING = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '...',
  '…',
  '?',
  's/i',
  's/d',
  's.i.',
  's.i',
  's. i.',
  's / i',
  'si/i',
  'sin info',
  'sin info.',
  'sin informacion',
  'sin dato',
  'sin datos',
  'sin monto',
  'sin monto publicado',
  'sin definir',
  'sin especificar',
  'por definir',
  'por determinar',
  'por confirmar',
  'por asignar',
  'a definir',
  'a determinar',
  'en definicion',
  'no publicado',
  'no publicada',
  'no informado',
  'no informa',
  'no disponible',
  'no definido',
  'no aplica',
  'no hay',
  'no se sabe',
  'desconocido',
  'pendiente',
  'indefinido',
  'ninguno',
  'ninguna',
  'n/d',
  'nd',
  'n.d.',
  'n/a',
  'na',
  'n.a.',
  'nan',
  'null',
  'none',
  'nil',
  'tbd',
  'tba',
  'unknown',
  'unpublished',
  'not published',
  'not available',
]);

/** Of the words above, with room for spaces. */
const LONGEST_SILENCE = 24;
const HAS_DIGIT = /\d/;

/** True for the words and signs by which files say that something is not known: `s/i`, `por definir`, `-`. */
export const saysNothing = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_SILENCE && !HAS_DIGIT.test(text) && SAYS_NOTHING.has(plain(text));
