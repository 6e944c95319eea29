import type { Lang } from '../domain/view';
import { insert as en } from './en/insert';
import { insert as es } from './es/insert';

export type InsertWords = typeof es;

/** The words of the builder of snippets, in both languages: apart from `Messages`, to load only with its dialog. */
export const insertWords: Readonly<Record<Lang, InsertWords>> = { es, en };
