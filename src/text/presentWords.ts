import type { Lang } from '../domain/view';
import { present as en } from './en/present';
import { present as es } from './es/present';

export type PresentWords = typeof es;

/** The words of the presentation, in both languages: apart from `Messages`, to load only with it. */
export const presentWords: Readonly<Record<Lang, PresentWords>> = { es, en };
