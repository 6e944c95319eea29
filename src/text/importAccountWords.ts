import type { Lang } from '../domain/view';
import { importAccount as en } from './en/importAccount';
import { importAccount as es } from './es/importAccount';

export type ImportAccountWords = typeof es;

/** The words of the command line's account of an imported file, in both languages. */
export const importAccountWords: Readonly<Record<Lang, ImportAccountWords>> = { es, en };
