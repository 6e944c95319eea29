import type { Lang } from '../domain/view';
import { bring as en } from './en/bring';
import { bring as es } from './es/bring';

export type BringWords = typeof es;

/** The words of the dialog that reads a reader's own file, in both languages: apart from `Messages`, to load only with it. */
export const bringWords: Readonly<Record<Lang, BringWords>> = { es, en };
