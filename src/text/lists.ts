/** `a, b y c`, with e for y where the next word begins with the sound of i. */
export function spanishList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const and = /^h?[ií](?![aeo])/i.test(last) ? 'e' : 'y';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `a, b and c`. */
export function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const SPANISH_NUMERALS = [
  'cero',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];
const ENGLISH_NUMERALS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Digits in groups of three. */
export const grouped = (n: number, separator: string): string =>
  String(n).replaceAll(/\B(?=(\d{3})+$)/g, separator);

/** Small numbers as words (feminine in Spanish: comunas, obras), larger ones as digits. */
export const spanishNumeral = (n: number): string => SPANISH_NUMERALS[n] ?? grouped(n, '.');
export const englishNumeral = (n: number): string => ENGLISH_NUMERALS[n] ?? grouped(n, ',');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
