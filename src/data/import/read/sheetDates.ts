import type { RawCell } from '../rawTable';

/** Number formats that every spreadsheet knows by number and that show a date or a time. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
for (let id = 27; id <= 36; id += 1) BUILT_IN.add(id);
/** Words, colours, locales, escaped and padding characters of a format's text. */
const NOT_FIELDS = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;
/** Elapsed hours, minutes or seconds: a length of time, which is a number of days. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

const DAY_MS = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const DAYS_FROM_1900_TO_1904 = 1462;

/** True where the format shows its number as a date. */
export function showsDate(id: number, text: string | undefined): boolean {
  if (text === undefined) return BUILT_IN.has(id);
  const [positive = ''] = text.split(';');
  return (
    !ELAPSED.test(positive) && /[dmyhs]/i.test(positive.replaceAll(NOT_FIELDS, '').replace(/general/i, ''))
  );
}

/**
 * The date that a spreadsheet shows for a number of days; a time of day alone, below 1, as `10:30:00`. Numbers that it
 * can't show as a date stay numbers, and so does the day that 1900 did not have.
 * @param from1904 the workbook counts from 1 January 1904
 */
export function dateOf(days: number, from1904: boolean): RawCell {
  const serial = days + (from1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(days >= 0 && serial <= LAST_DAY + 1) || Math.floor(serial) === 60) return days;
  // Day 1 is 1 January 1900; behind the 29 February that 1900 did not have, numbers are one too high.
  const whole = serial < 60 ? serial + 1 : serial;
  const iso = new Date(Math.round((whole - 25_569) * 86_400) * 1000).toISOString().slice(0, 19);
  if (days < 1 && !from1904) return { kind: 'date', iso: iso.slice(11) };
  return { kind: 'date', iso: Math.round(days * DAY_MS) % DAY_MS === 0 ? iso.slice(0, 10) : iso };
}
