import { queryOptions, useQuery } from '@tanstack/react-query';
import { deckUrl } from 'virtual:deck';
import type { DeckDraft } from '../../domain/deckDraft';
import { fetchJson, FileError } from '../fetchJson';
import type { Pending } from '../load';
import { FILE } from '../queries';

/**
 * The slides as they were built. The build wrote them from values of these very types, so only their frame is looked
 * at.
 *
 * @throws FileError when the file is something else.
 */
function deckOf(json: unknown): DeckDraft {
  const { drafts, problems } = (json ?? {}) as Partial<Record<keyof DeckDraft, unknown>>;
  if (!Array.isArray(drafts) || !Array.isArray(problems))
    throw new FileError('deck.json', 'not the packed slides');
  return json as DeckDraft;
}

/** The slides as they were written, and what was wrong with the others. */
export const deckQuery = queryOptions({
  ...FILE,
  queryKey: ['deck', deckUrl],
  queryFn: async () => deckOf(await fetchJson('deck.json', deckUrl)),
  structuralSharing: false,
});

export type DeckData = Pending | { readonly status: 'ready'; readonly draft: DeckDraft };

export function useDeckDraft(): DeckData {
  const { data, error, refetch } = useQuery(deckQuery);
  if (data) return { status: 'ready', draft: data };
  if (error)
    return { status: 'failed', file: 'deck.json', message: error.message, retry: () => void refetch() };
  return { status: 'loading' };
}
