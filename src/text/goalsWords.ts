import type { Lang } from '../domain/view';
import { goals as en } from './en/goals';
import { goals as es } from './es/goals';

/** The words of progress against the goals, in both languages: apart from `Messages`, to load only with it. */
export const goalsWords: Readonly<Record<Lang, typeof es>> = { es, en };
