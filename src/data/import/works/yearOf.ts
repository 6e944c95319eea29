import type { RawCell } from '../rawTable';
import { cellText } from './cellText';

/** `whole`: the cell says no more than the year. */
export type YearReading =
  | { readonly ok: true; readonly year: number; readonly whole: boolean; readonly told: 'first_year' | null }
  | { readonly ok: false };

const FIRST = 1980;
const LAST = 2100;
/** No date is written longer. */
const LONGEST = 80;
const REFUSED: YearReading = { ok: false };

const YEAR = /^(?:ano |año )?(\d{4})(?:[.,]0+)?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?(?:[T ].*)?$/;
const YEAR_LAST = /^(?:(0?[1-9]|[12]\d|3[01])[-/. ])?(0?[1-9]|1[0-2])[-/. ](\d{4})(?: .*)?$/;
const MONTH_WORD =
  /^(?:\d{1,2} (?:de )?)?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)\p{L}*\.?(?: de| del|,)?[ -](\d{4})$/iu;
const RANGE = /^(\d{4})\s*(?:-|–|—|\/|a|y|to|al|;|,)\s*(\d{4}|\d{2})(?:\s*(?:-|,|y)\s*\d{4})*$/i;

function inReach(text: string | undefined, whole: boolean, told: 'first_year' | null = null): YearReading {
  const year = Number(text);
  return year >= FIRST && year <= LAST ? { ok: true, year, whole, told } : REFUSED;
}

/** The year of a cell: `2024`, a date in either order, `julio 2025`; of several (`2023-2025`) the first, told. */
export function yearOf(cell: RawCell): YearReading {
  const text = cellText(cell);
  if (text.length > LONGEST) return REFUSED;
  const year = YEAR.exec(text);
  if (year) return inReach(year[1], true);
  const date = YEAR_FIRST.exec(text)?.[1] ?? YEAR_LAST.exec(text)?.[3] ?? MONTH_WORD.exec(text)?.[1];
  if (date !== undefined) return inReach(date, false);
  const range = RANGE.exec(text);
  if (!range) return REFUSED;
  const [, first = '', last = ''] = range;
  // "2023-25" is two years, "2024-13" is nothing.
  return last.length === 2 && last <= first.slice(2) ? REFUSED : inReach(first, false, 'first_year');
}
