import type { Lang } from '../domain/view';
import { presenter as en } from './en/presenter';
import { presenter as es } from './es/presenter';

export type PresenterWords = typeof es;

/** The words of the presenter window, in both languages: apart from `Messages`, to load only with it. */
export const presenterWords: Readonly<Record<Lang, PresenterWords>> = { es, en };
