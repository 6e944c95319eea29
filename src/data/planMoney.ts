import type { MoneyRefusal } from '../domain/planProblem';
import { pesos, type Kind, type Known, type Pesos } from '../domain/quantity';
import type { Lang } from '../domain/view';

export type MoneyReading =
  | { readonly ok: true; readonly amount: Known<Pesos> }
  | { readonly ok: false; readonly reason: MoneyRefusal };

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(mas de|al menos|como minimo|more than|over|at least)\s*/, 'at_least'],
  [/^(unos|aprox\.?|aproximadamente|cerca de|about|approx\.?|around)\s*/, 'about'],
];

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\s*(mil millones|thousand million)$/, 9],
  [/\s*(millones|millon|million|millions)$/, 6],
];

/** No public work costs less: who writes less left the millions out. */
const LEAST = 100_000;

const refused = (reason: MoneyRefusal): MoneyReading => ({ ok: false, reason });

/** Without accents, in lower case, single spaces. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/** The digits of a number, or why they can't be told apart. */
function digitsOf(text: string, lang: Lang): Digits | MoneyRefusal {
  const thousands = lang === 'es' ? '.' : ',';
  const decimal = lang === 'es' ? ',' : '.';
  if (/^\d+$/.test(text)) return { whole: text, fraction: '' };
  // Two groups and more can only be thousands, whoever wrote them.
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text)) {
    return { whole: text.replaceAll(/[.,]/g, ''), fraction: '' };
  }
  if (!/^\d[\d.,]*\d$/.test(text)) return 'not_money';
  const [before = '', fraction = '', ...more] = text.split(decimal);
  const grouped = before.split(thousands);
  const groups = grouped.every((group, i) => (i === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group)));
  const isPlain = grouped.length === 1 && /^\d+$/.test(before);
  if (more.length > 0 || !(groups || isPlain) || !/^\d*$/.test(fraction)) return 'ambiguous';
  // One group of three behind a decimal sign is a thousand in the other country.
  if (fraction.length === 3 && grouped.length === 1) return 'ambiguous';
  return { whole: grouped.join(''), fraction };
}

/**
 * Reads an amount as people write it: `800 millones`, `$ 800.000.000`, `800000000`, `más de 540 millones`. It never
 * guesses: what could mean a thousand times more is refused with its reason.
 *
 * @param lang decides what a single dot or comma means
 */
export function readMoney(text: string, lang: Lang): MoneyReading {
  let rest = plain(text);
  if (/^m+\s?\$|\bu\.?f\.?\b/.test(rest)) return refused('thousands');
  const kind = KINDS.find(([pattern]) => pattern.test(rest));
  if (kind) rest = rest.replace(kind[0], '');
  rest = rest
    .replace(/^(clp|\$)\s*/, '')
    .replace(/\s*(de )?(pesos|clp)$/, '')
    .trim();
  const unit = UNITS.find(([pattern]) => pattern.test(rest));
  if (unit) rest = rest.replace(unit[0], '');
  const digits = digitsOf(rest, lang);
  if (typeof digits === 'string') return refused(digits);
  const power = unit?.[1] ?? 0;
  const fraction = digits.fraction.replace(/0+$/, '');
  if (fraction.length > power) return refused('not_whole');
  const value = Number(digits.whole + fraction.padEnd(power, '0'));
  if (!Number.isSafeInteger(value)) return refused('not_whole');
  if (value < LEAST) return refused('no_unit');
  return { ok: true, amount: { kind: kind?.[1] ?? 'exact', value: pesos(value) } };
}
