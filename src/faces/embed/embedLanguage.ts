import type { Lang } from '../../domain/view';
import { embed } from '../../text/es/embed';
import { headline } from '../../text/es/headline';
import { words } from '../../text/es/words';
import { format } from '../../text/format';
import type { Speech } from '../../text/language';
import { SPANISH } from '../../text/spellings';

/** The texts that the small page needs, and no others. */
export interface EmbedLanguage extends Speech {
  readonly e: typeof embed;
}

export const spanish: EmbedLanguage = {
  lang: 'es',
  m: { ...words, headline },
  e: embed,
  f: format(SPANISH),
};

/** Spanish is at hand; English is loaded by its readers alone. */
export async function embedLanguage(lang: Lang): Promise<EmbedLanguage> {
  if (lang === 'es') return spanish;
  return (await import('./english')).english;
}
