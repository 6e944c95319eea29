import type { Lang } from '../domain/view';

const MARKS: Readonly<Record<Lang, { readonly thousands: string; readonly decimal: string }>> = {
  es: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/**
 * A number as a person types it in a language: `1.718,5` in Spanish, `1,718.5` in English. Groups of three are
 * thousands; the other language's decimal mark is taken too where it can't be one (`23.5`, `0.481`). Null for the rest.
 */
export function readNumber(text: string, lang: Lang): number | null {
  const { thousands, decimal } = MARKS[lang];
  const plain = text.trim().replace(/^−/, '-');
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const own = grouped.test(plain) ? plain.replaceAll(thousands, '') : plain;
  const dotted = own.replace(decimal, '.').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : null;
}
