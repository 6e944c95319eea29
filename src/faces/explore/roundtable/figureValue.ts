import type { Figure } from '../../../domain/facts';
import { isKnown } from '../../../domain/quantity';
import type { DialogLanguage } from '../../../text/dialogWords';
import { inWords } from '../../../text/format';

/** A published figure with its unit: `7 a 8 proyectos`, `más de $1.700 millones`. */
export function figureValue({ value, valueMax, unit }: Figure, { m, f }: DialogLanguage): string {
  if (!isKnown(value)) return m.unpublished;
  if (unit === 'CLP') return inWords(f.money(value));
  const number =
    valueMax === null
      ? inWords(f.count(value))
      : m.roundtable.range(f.number(value.value), f.number(valueMax));
  return `${number} ${m.roundtable.figureUnits[unit] ?? unit}`;
}
