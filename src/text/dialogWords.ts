import type { Lang } from '../domain/view';
import { dialogs as en } from './en/dialogs';
import { dialogs as es } from './es/dialogs';
import type { Language } from './language';

export type DialogWords = typeof es;

/** A language with the words of the dialogs, which come with them and not with the first view. */
export interface DialogLanguage extends Language {
  readonly m: Language['m'] & DialogWords;
}

const WORDS: Readonly<Record<Lang, DialogWords>> = { es, en };

export const withDialogWords = (language: Language): DialogLanguage => ({
  ...language,
  m: { ...language.m, ...WORDS[language.lang] },
});
