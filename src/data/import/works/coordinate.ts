import type { RawCell } from '../rawTable';
import { cellText, isDateCell, isErrorCell, isErrorText, plain, saysNothing } from './cellText';
import { writtenNumber } from './writtenNumber';

/**
 * One coordinate as written. `degrees` and `metres` are told apart by their size. `damaged`: the digits of degrees
 * whose decimal point a spreadsheet took for a thousands mark (-41.471.234, -41471234), here with the point put back.
 */
export type Coordinate =
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly code: CoordinateRefusal }
  | {
      readonly state: 'degrees' | 'metres' | 'damaged';
      readonly value: number;
      /** The direction that the text names (S, O...), by axis; null where it names none. */
      readonly axis: 'lat' | 'lon' | null;
      /** Decimals of degrees, to tell a coarse point; 9 for degrees with minutes. */
      readonly decimals: number;
    };

export type CoordinateRefusal = 'not_a_coordinate' | 'error_cell' | 'date_as_coordinate';

type Value = Extract<Coordinate, { value: number }>;

const EMPTY: Coordinate = { state: 'empty' };
const refused = (code: CoordinateRefusal): Coordinate => ({ state: 'refused', code });

const SIMPLE = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;
const DIRECTION_AFTER = /\s*(s|sur|south|n|norte|north|e|este|east|o|w|oeste|west)\.?$/;
const DIRECTION_BEFORE = /^(s|sur|south|n|norte|north|e|este|east|o|w|oeste|west)\.?\s*(?=[\d+-])/;
const LABEL =
  /^(?:latitud|latitude|lat|longitud|longitude|lon|long|lng|este|norte|east|north|x|y)\s*[:=.]\s*/;
const DEGREE_SIGNS = /[°º˚d'’′´`"”“″:]|grados|min|seg/g;
const METRES_SIGN = /\s*(?:m|mts?|metros?|me|mn)\.?$/;
const MANY_MARKS =
  /^[+-]?\d{1,3}(?:\.\d{3}){2,}$|^[+-]?\d{1,3}(?:,\d{3}){2,}$|^[+-]?\d{1,3}\.\d{1,}(?:\.\d+)+$/;

/** No coordinate is written longer. */
const LONGEST = 60;
/** The smallest number that is metres and no longer degrees. */
const LEAST_METRES = 1000;
/** No coordinate of Chile in metres is larger; larger numbers are degrees without their point. */
const MOST_METRES = 10_000_000;

/** Degrees by their digits alone: two before the point, as everywhere in Chile. */
function pointPutBack(text: string): Value | null {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 5 || digits.length > 17) return null;
  const value = Number(`${digits.slice(0, 2)}.${digits.slice(2)}`);
  return { state: 'damaged', value: text.startsWith('-') ? -value : value, axis: null, decimals: 6 };
}

function bySize(value: number, text: string, decimals: number): Coordinate {
  const size = Math.abs(value);
  if (size <= 180) return { state: 'degrees', value, axis: null, decimals };
  if (size >= LEAST_METRES && size <= MOST_METRES && !(value < -100_000))
    return { state: 'metres', value, axis: null, decimals };
  return Number.isInteger(value)
    ? (pointPutBack(text) ?? refused('not_a_coordinate'))
    : refused('not_a_coordinate');
}

const decimalsOf = (text: string): number => {
  const at = Math.max(text.indexOf('.'), text.indexOf(','));
  return at === -1 ? 0 : text.length - at - 1;
};

/** A single number; a mark before three digits is a decimal one while that gives degrees. */
function readPlain(text: string): Coordinate | null {
  if (SIMPLE.test(text)) {
    const value = Number(text.replace(',', '.'));
    if (Math.abs(value) <= 180) return bySize(value, text, decimalsOf(text));
  }
  const negative = text.startsWith('-');
  const read = writtenNumber(text.replace(/^[+-]/, ''));
  if (!read.ok) return MANY_MARKS.test(text) ? pointPutBack(text) : null;
  // 685.400 is no degrees, so its dot groups thousands.
  const digits = read.sure ? read.digits : read.es.fraction === '' ? read.es : read.en;
  const value = Number(`${digits.whole}.${digits.fraction}0`);
  return bySize(negative ? -value : value, text, digits.fraction.length);
}

/** `42 22 30,5`: degrees, minutes, seconds; null unless they are a sound angle. */
function readAngle(text: string): number | null {
  const parts = text.replaceAll(DEGREE_SIGNS, ' ').replaceAll(',', '.').trim().split(/\s+/);
  if (parts.length < 1 || parts.length > 3) return null;
  if (!parts.every((part, at) => (at === 0 ? /^[+-]?\d{1,3}(\.\d+)?$/ : /^\d{1,2}(\.\d+)?$/).test(part)))
    return null;
  // Only the last may have decimals.
  if (parts.slice(0, -1).some((part) => part.includes('.'))) return null;
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
  if (minutes >= 60 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return text.startsWith('-') ? -size : size;
}

function directionOf(text: string): { readonly letter: string; readonly rest: string } {
  for (const pattern of [DIRECTION_AFTER, DIRECTION_BEFORE]) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { letter: found.charAt(0), rest: text.replace(pattern, '').trim() };
  }
  return { letter: '', rest: text };
}

function readText(text: string): Coordinate {
  // Nearly all are plain degrees.
  if (SIMPLE.test(text)) return readPlain(text) ?? refused('not_a_coordinate');
  const folded = plain(text)
    .replaceAll(/[−–]/g, '-')
    .replace(LABEL, '')
    .replace(/^([+-])\s+/, '$1');
  const { letter, rest } = directionOf(folded.replace(METRES_SIGN, ''));
  const number = rest.replace(METRES_SIGN, '');
  const read = readPlain(number) ?? angle(number);
  if (read.state !== 'degrees' && read.state !== 'damaged') return read;
  if (letter === '') return read;
  const axis = letter === 'n' || letter === 's' ? 'lat' : 'lon';
  const south = letter === 's' || letter === 'o' || letter === 'w';
  // "-42 N" contradicts itself.
  if (!south && read.value < 0) return refused('not_a_coordinate');
  return { ...read, axis, value: south ? -Math.abs(read.value) : read.value };
}

function angle(text: string): Coordinate {
  const value = readAngle(text);
  if (value === null || Math.abs(value) > 180) return refused('not_a_coordinate');
  return { state: 'degrees', value, axis: null, decimals: 9 };
}

/** Reads one coordinate: `-42,38`, `42°22'30"S`, `5.282.400`, `-41.471.234`. */
export function readCoordinate(cell: RawCell): Coordinate {
  if (cell === null) return EMPTY;
  if (isErrorCell(cell)) return refused('error_cell');
  if (isDateCell(cell)) return refused('date_as_coordinate');
  const text = cellText(cell);
  if (text === '' || saysNothing(text)) return EMPTY;
  if (text.length > LONGEST) return refused('not_a_coordinate');
  if (isErrorText(text)) return refused('error_cell');
  if (typeof cell === 'number') return bySize(cell, String(Math.trunc(cell)), decimalsOf(text));
  return readText(text);
}
