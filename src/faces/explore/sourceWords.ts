import type { Source } from '../../domain/facts';
import type { Language } from '../../text/language';
import type { CitedSource } from '../../ui/SourceLine';
import type { Atlas } from '../../domain/atlas';

/** How a source is cited: publisher and its date, or that it shows none. */
function citeSource(source: Source, { m, f }: Language): CitedSource {
  const when = source.date === null ? m.sources.noDate : f.date(source.date);
  return { id: source.id, words: `${source.publisher}, ${when}`, href: source.url };
}

/** The sources of one or several records, each once. */
export const citeAll = (
  ids: readonly string[],
  atlas: Pick<Atlas, 'source'>,
  language: Language,
): readonly CitedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = atlas.source.get(id);
    return source ? [citeSource(source, language)] : [];
  });
