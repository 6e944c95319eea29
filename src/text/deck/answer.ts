import type { Level } from '../../domain/area';
import type { Atlas } from '../../domain/atlas';
import type { IsoDate } from '../../domain/dates';
import type { Spoken } from '../../domain/deck';
import { isKnown, UNPUBLISHED, type Quantity, type Sum } from '../../domain/quantity';
import type { Scene } from '../../domain/scene';
import type { DialogLanguage } from '../dialogWords';
import type { FigureWords } from '../format';

/** What a slide's figures are asked of: the data as of the slide's day, under its filters, in one language. */
export interface AskContext {
  readonly atlas: Atlas;
  readonly date: IsoDate;
  /** Works and their money at a level. */
  readonly money: (level: Level) => Scene;
  readonly language: DialogLanguage;
}

/** A figure in words. */
export interface Answer extends Spoken {
  /** What it can be drawn by; null for words alone. */
  readonly measured: { readonly unit: string; readonly quantity: Quantity } | null;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

/** The light word apart, the unit with the figure. */
export const spoken = ({ before, figure, after }: FigureWords): Spoken => ({
  prefix: before,
  value: after === '' ? figure : `${figure} ${after}`,
});

export const words = (value: string, sources: readonly string[] = []): Answer => ({
  prefix: '',
  value,
  measured: null,
  sources,
});

/** A count of things: `5 obras`. */
export const counted = (
  value: string,
  unit: string,
  count: number,
  sources: readonly string[] = [],
): Answer => ({
  ...words(value, sources),
  measured: { unit, quantity: { kind: 'exact', value: count } },
});

/** @param none what is said without a published amount; "sin monto publicado" if left out */
export function money(
  quantity: Quantity,
  sources: readonly string[],
  { m, f }: DialogLanguage,
  none: string = m.unpublished,
): Answer {
  const said = isKnown(quantity) ? spoken(f.money(quantity)) : { prefix: '', value: none };
  return { ...said, measured: { unit: 'CLP', quantity }, sources };
}

/**
 * A sum of amounts; of no works at all it says so, which is neither 0 nor an unpublished amount.
 *
 * @param none what is said where no amount is known
 */
export function moneyOfSum(
  { total, unpublished }: Sum,
  sources: readonly string[],
  language: DialogLanguage,
  none: string = unpublished > 0 ? language.m.unpublished : language.m.statesShort.none,
): Answer {
  return money(total ?? UNPUBLISHED, sources, language, none);
}

export const sourcesOf = (rows: readonly { readonly sources: readonly string[] }[]): readonly string[] => [
  ...new Set(rows.flatMap(({ sources }) => sources)),
];
