import type { Lang } from '../domain/view';
import { compare as en } from './en/compare';
import { compare as es } from './es/compare';

export type CompareWords = typeof es;

/** The words of areas side by side, in both languages: apart from `Messages`, to load only with them. */
export const compareWords: Readonly<Record<Lang, CompareWords>> = { es, en };
