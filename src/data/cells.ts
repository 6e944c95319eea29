import { isIsoDate, isPartialDate, type IsoDate, type PartialDate } from '../domain/dates';
import { pesos, type Pesos } from '../domain/quantity';

/** What a cell says, or why it can't be taken; `detail` as in Problem. */
type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly detail: string | null };

/** Reads one trimmed cell. Pure; never throws. */
export type Cell<T> = (text: string) => Reading<T>;

const taken = <T>(value: T): Reading<T> => ({ ok: true, value });
const refused = (code: string, detail: string | null = null): Reading<never> => ({ ok: false, code, detail });

/** A cell that must not be empty, read by `read`; null from it refuses with `code`. */
const filled =
  <T>(code: string, read: (text: string) => T | null, detail: (text: string) => string | null = () => null) =>
  (text: string): Reading<T> => {
    if (text === '') return refused('empty_cell');
    const value = read(text);
    return value === null ? refused(code, detail(text)) : taken(value);
  };

const ID = /^[a-z0-9][a-z0-9_-]*$/i;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/]+\.\S+$/;
const WHOLE = /^\d+$/;

export const text: Cell<string> = filled('empty_cell', (cell) => cell);

/** Letters, digits, `-` and `_`: ids stand in addresses and lists. */
export const id: Cell<string> = filled('not_an_id', (cell) => (ID.test(cell) ? cell : null));

/** http or https only: the text becomes a link. */
export const url: Cell<string> = filled('not_a_url', (cell) => (WEB_ADDRESS.test(cell) ? cell : null));

export const partialDate: Cell<PartialDate> = filled('not_a_date', (cell) =>
  isPartialDate(cell) ? cell : null,
);

export const day: Cell<IsoDate> = filled('not_a_day', (cell) => (isIsoDate(cell) ? cell : null));

/** Decimal point, no thousands separator, no exponent; a decimal comma is told with its mend. */
export const number: Cell<number> = filled(
  'not_a_number',
  (cell) => (DECIMAL.test(cell) ? Number(cell) : null),
  (cell) => (DECIMAL.test(cell.replace(',', '.')) ? cell.replace(',', '.') : null),
);

export const whole: Cell<number> = filled('not_a_whole_number', (cell) =>
  WHOLE.test(cell) && Number.isSafeInteger(Number(cell)) ? Number(cell) : null,
);

/** Digits only: `1.718.000` and `12.5` are thousands in one country and decimals in another, so neither is guessed. */
export const wholePesos: Cell<Pesos> = filled('not_whole_pesos', (cell) =>
  WHOLE.test(cell) && Number.isSafeInteger(Number(cell)) ? pesos(Number(cell)) : null,
);

export const oneOf = <const T extends string>(allowed: readonly T[]): Cell<T> =>
  filled(
    'not_allowed',
    (cell) => allowed.find((value) => value === cell) ?? null,
    () => allowed.join(', '),
  );

export const yesNo: Cell<boolean> = filled(
  'not_allowed',
  (cell) => (cell === 'yes' ? true : cell === 'no' ? false : null),
  () => 'yes, no',
);

/** Empty is null: not known, not published. */
export const optional =
  <T>(cell: Cell<T>): Cell<T | null> =>
  (text) =>
    text === '' ? taken(null) : cell(text);

export function between(cell: Cell<number>, low: number, high: number): Cell<number> {
  return (text) => {
    const read = cell(text);
    if (!read.ok || (read.value >= low && read.value <= high)) return read;
    return refused('out_of_range', `${low}..${high}`);
  };
}

/** Items parted by `;`; an empty cell is an empty list, an empty or repeated item is not taken. */
export function list<T>(item: Cell<T>): Cell<readonly T[]> {
  return (text) => {
    if (text === '') return taken([]);
    const items = text.split(';').map((part) => part.trim());
    const repeated = items.find((part, at) => items.indexOf(part) !== at);
    if (repeated !== undefined) return refused('repeated_item', repeated);
    const values: T[] = [];
    for (const part of items) {
      const read = item(part);
      if (!read.ok) return read;
      values.push(read.value);
    }
    return taken(values);
  };
}

export function atLeastOne<T>(cell: Cell<readonly T[]>): Cell<readonly T[]> {
  return (text) => (text === '' ? refused('empty_cell') : cell(text));
}
