import type { Lang } from '../domain/view';
import { exported as en } from './en/export';
import { exported as es } from './es/export';

export type ExportWords = typeof es;

/** The words of the dialog that exports, in both languages: apart from `Messages`, to load only with it. */
export const exportWords: Readonly<Record<Lang, ExportWords>> = { es, en };
