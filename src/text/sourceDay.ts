import type { Source } from '../domain/facts';
import type { Language } from './language';

/** "02-01-2024", "sin fecha visible". */
export const sourceDay = ({ date }: Pick<Source, 'date'>, { m, f }: Language): string =>
  date === null ? m.sources.noDate : f.date(date);

/** "GORE Los Lagos, 02-01-2024: its title. https://…": what paper says of a source. */
export const sourceInFull = (
  source: Pick<Source, 'publisher' | 'date' | 'title' | 'url'>,
  language: Language,
): string => `${source.publisher}, ${sourceDay(source, language)}: ${source.title}. ${source.url}`;
