import { embed } from '../../text/en/embed';
import { headline } from '../../text/en/headline';
import { words } from '../../text/en/words';
import { format } from '../../text/format';
import { ENGLISH } from '../../text/spellings';
import type { EmbedLanguage } from './embedLanguage';

export const english: EmbedLanguage = {
  lang: 'en',
  m: { ...words, headline },
  e: embed,
  f: format(ENGLISH),
};
