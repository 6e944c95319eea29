import type { Lang } from '../domain/view';
import { changes as en } from './en/changes';
import { changes as es } from './es/changes';

export type ChangesWords = typeof es;

/** The words of the question "what changed", in both languages: apart from `Messages`, to load only with it. */
export const changesWords: Readonly<Record<Lang, ChangesWords>> = { es, en };
