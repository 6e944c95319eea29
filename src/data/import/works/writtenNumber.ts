/** A number as its digits: exact, whatever its size. */
export interface Digits {
  /** Without leading zeros; `0` for none. */
  readonly whole: string;
  readonly fraction: string;
}

/** Who wrote it: in Chile a dot groups thousands and a comma begins the decimals; in English the other way round. */
export type Marks = 'es' | 'en';

/**
 * A written number. `es` and `en` hold the two readings of a single mark before three digits: `1.718` is 1718 in Chile
 * and 1.718 in English. `speaks` says whose marks a number with one reading bears, null for both and neither.
 */
export type Written =
  | { readonly ok: true; readonly sure: true; readonly digits: Digits; readonly speaks: Marks | null }
  | { readonly ok: true; readonly sure: false; readonly es: Digits; readonly en: Digits }
  | { readonly ok: false; readonly code: 'not_a_number' | 'bad_grouping' };

const PLAIN = /^\d+$/;
const MARKED = /^\d[\d.,]*$/;
const GROUPED_BY_SPACES = /^\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+(?:[.,]\d+)?$/;
const SPACES = /[ \u00A0\u2009\u202F'’]/g;
const SCIENTIFIC = /^(\d+)(?:[.,](\d+))?e([+-]?\d{1,3})$/;
const BEFORE_GROUP = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;

const digits = (whole: string, fraction = ''): Digits => ({
  whole: whole.replace(/^0+(?=\d)/, ''),
  fraction,
});

const sure = (read: Digits, speaks: Marks | null): Written => ({
  ok: true,
  sure: true,
  digits: read,
  speaks,
});
const NOT_A_NUMBER: Written = { ok: false, code: 'not_a_number' };
const BAD_GROUPING: Written = { ok: false, code: 'bad_grouping' };

/** True where all but the first are groups of three. */
function areGroups(parts: readonly string[]): boolean {
  return parts.every((part, at) => (at === 0 ? BEFORE_GROUP.test(part) : GROUP.test(part)));
}

/** Both marks: the last begins the decimals and stands once, the other groups by three. */
function withBoth(text: string): Written {
  const comma = text.lastIndexOf(',') > text.lastIndexOf('.');
  const [before = '', fraction = '', ...more] = text.split(comma ? ',' : '.');
  const groups = before.split(comma ? '.' : ',');
  if (more.length > 0 || !areGroups(groups)) return BAD_GROUPING;
  return sure(digits(groups.join(''), fraction), comma ? 'es' : 'en');
}

/** One kind of mark. */
function withOne(text: string, mark: '.' | ','): Written {
  const parts = text.split(mark);
  const dot = mark === '.';
  if (parts.length > 2)
    return areGroups(parts) ? sure(digits(parts.join('')), dot ? 'es' : 'en') : BAD_GROUPING;
  const [whole = '', fraction = ''] = parts;
  if (!GROUP.test(fraction) || /^0+$/.test(whole)) return sure(digits(whole, fraction), dot ? 'en' : 'es');
  // Too long for a group, and three decimals: neither reading is worth a thousand times.
  if (!BEFORE_GROUP.test(whole)) return BAD_GROUPING;
  const [grouped, decimal] = [digits(whole + fraction), digits(whole, fraction)];
  return { ok: true, sure: false, es: dot ? grouped : decimal, en: dot ? decimal : grouped };
}

function scientific(text: string): Written {
  const [, whole = '', fraction = '', power = ''] = SCIENTIFIC.exec(text) ?? [];
  if (whole === '') return NOT_A_NUMBER;
  return sure(shift(digits(whole, fraction), Number(power)), null);
}

/** The number times a power of ten, exactly. */
export function shift({ whole, fraction }: Digits, power: number): Digits {
  if (power < 0) {
    const padded = whole.padStart(1 - power, '0');
    return digits(padded.slice(0, power), padded.slice(power) + fraction);
  }
  return digits(whole + fraction.slice(0, power).padEnd(power, '0'), fraction.slice(power));
}

/**
 * Reads a number without a sign, as any of the two writes it: `1.718.000`, `1 718 000`, `1,718,000.50`, `1718,5`,
 * `5,18E+08` (in lower case). Marks that group by anything but three are never guessed at.
 */
export function writtenNumber(text: string): Written {
  if (PLAIN.test(text)) return sure(digits(text), null);
  if (GROUPED_BY_SPACES.test(text)) {
    const [whole = '', fraction = ''] = text.replaceAll(SPACES, '').split(/[.,]/);
    return sure(digits(whole, fraction), null);
  }
  if (!MARKED.test(text)) return scientific(text);
  if (/[.,]$/.test(text)) return NOT_A_NUMBER;
  const dot = text.includes('.');
  if (dot && text.includes(',')) return withBoth(text);
  return withOne(text, dot ? '.' : ',');
}
