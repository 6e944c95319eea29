import type { Measure } from './labelType';
import widths from './letterWidths.json';

/** About as wide as the widest small letters: a letter that is not in the table never makes a label too narrow. */
const UNKNOWN = 700;

/** Widths of our font's letters from a table, for pictures that are laid out without a browser. */
export const letterMeasure: Measure = (text, { size, weight }) => {
  const table: Readonly<Record<string, number>> = widths[weight];
  const thousandths = Array.from(text).reduce((sum, letter) => sum + (table[letter] ?? UNKNOWN), 0);
  return (thousandths * size) / 1000;
};
