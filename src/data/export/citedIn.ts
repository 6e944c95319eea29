import type { Atlas } from '../../domain/atlas';
import { joined } from './table';

/** Titles and addresses of the sources of a row, in the same order. */
export function citedIn(ids: readonly string[], { source }: Pick<Atlas, 'source'>) {
  const sources = [...new Set(ids)].flatMap((id) => source.get(id) ?? []);
  return {
    sources: joined(sources.map(({ title, publisher }) => `${title} (${publisher})`)),
    source_urls: joined(sources.map(({ url }) => url)),
  };
}
