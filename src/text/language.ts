import type { Lang } from '../domain/view';
import { es, type Messages } from './es';
import type { words } from './es/words';
import { format, type Format } from './format';
import { ENGLISH, SPANISH } from './spellings';

/** One language: its texts and the way it writes figures. */
export interface Language {
  readonly lang: Lang;
  readonly m: Messages;
  readonly f: Format;
}

/** What sentences and figures are made with: less than all texts, so that the small page for other sites stays small. */
export interface Speech {
  readonly lang: Lang;
  readonly m: Pick<Messages, keyof typeof words | 'headline'>;
  readonly f: Format;
}

export const spanish: Language = { lang: 'es', m: es, f: format(SPANISH) };

/** Spanish is at hand; English is a file of its own that only its readers load. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  if (lang === 'es') return spanish;
  const { en } = await import('./en');
  return { lang: 'en', m: en, f: format(ENGLISH) };
}
