import type { Lang } from '../domain/view';
import { save as en } from './en/save';
import { save as es } from './es/save';

export type SaveWords = typeof es;

/** The words of the dialog that saves a picture, in both languages: apart from `Messages`, to load only with it. */
export const saveWords: Readonly<Record<Lang, SaveWords>> = { es, en };
