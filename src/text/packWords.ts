import type { Lang } from '../domain/view';
import { pack as en } from './en/pack';
import { pack as es } from './es/pack';

export type PackWords = typeof es;

/** The words of what a meeting takes along, in both languages: apart from `Messages`, to load only with it. */
export const packWords: Readonly<Record<Lang, PackWords>> = { es, en };
