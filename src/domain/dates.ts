/** ISO calendar dates as text. A partial date (`2025`, `2025-07`) keeps the precision of its source. */

/** `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __date: 'day' };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; every day is one. */
export type PartialDate = string & { readonly __date: 'partial' | 'day' };

/** Days of the month, February by the Gregorian rule. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist in the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === null || year === undefined || year < 1) return false;
  if (month === null || month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === null || day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export const isIsoDate = (text: string): text is IsoDate => text.length === 10 && isPartialDate(text);

/** The last day that a partial date can mean: 2025-07 -> 2025-07-31, 2025 -> 2025-12-31. */
export function lastDay(partial: PartialDate): IsoDate {
  const [year = '', month = '12', day] = partial.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}` as IsoDate;
}

/** The later of two days; ISO dates order as text. */
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
