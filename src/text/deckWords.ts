import type { Lang } from '../domain/view';
import { deck as en } from './en/deck';
import { deck as es } from './es/deck';

export type DeckWords = typeof es;

/** The words of the deck, in both languages: apart from `Messages`, to load only with it. */
export const deckWords: Readonly<Record<Lang, DeckWords>> = { es, en };
