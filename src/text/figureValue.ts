import type { Figure } from '../domain/facts';
import { isKnown } from '../domain/quantity';
import type { DialogLanguage } from './dialogWords';
import { inWords, type FigureWords } from './format';

/** A published figure and its unit, the light word apart. */
export function figureWords({ value, valueMax, unit }: Figure, { m, f }: DialogLanguage): FigureWords {
  if (!isKnown(value)) return { before: '', figure: m.unpublished, after: '' };
  if (unit === 'CLP') return f.money(value);
  const after = m.roundtable.figureUnits[unit] ?? unit;
  if (valueMax === null) return { ...f.count(value), after };
  return { before: '', figure: m.roundtable.range(f.number(value.value), f.number(valueMax)), after };
}

/** A published figure with its unit: `7 a 8 proyectos`, `más de $1.700 millones`. */
export const figureValue = (figure: Figure, language: DialogLanguage): string =>
  inWords(figureWords(figure, language));
