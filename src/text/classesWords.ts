import type { Lang } from '../domain/view';
import { classes as en } from './en/classes';
import { classes as es } from './es/classes';

export type ClassesWords = typeof es;

/** The words of the panel of classes, in both languages: apart from `Messages`, to load only with it. */
export const classesWords: Readonly<Record<Lang, ClassesWords>> = { es, en };
