import type { Lang } from '../domain/view';
import { need as en } from './en/need';
import { need as es } from './es/need';

export type NeedWords = typeof es;

/** The words of need x investment, in both languages: apart from `Messages`, to load only when it is asked. */
export const needWords: Readonly<Record<Lang, NeedWords>> = { es, en };
