import { useMemo } from 'react';
import { useDeckDraft, type DeckData } from '../../data/deck/deckDraft';
import type { Atlas } from '../../domain/atlas';
import type { IsoDate } from '../../domain/dates';
import type { Slide } from '../../domain/deck';
import type { DeckDraft } from '../../domain/deckDraft';
import type { Problem } from '../../domain/problem';
import { makeSlides } from '../../text/deck/makeSlides';
import { sinceSlides } from '../../text/deck/sinceSlides';
import type { Language } from '../../text/language';

export type Deck =
  | Exclude<DeckData, { status: 'ready' }>
  | {
      readonly status: 'ready';
      /** Empty for an empty deck; its problems say how to write one. */
      readonly slides: readonly Slide[];
      /** Of the files and of what the slides ask for; deckProblemWords puts them in words. */
      readonly problems: readonly Problem[];
    };

const NOTHING: DeckDraft = { drafts: [], problems: [] };

/**
 * The deck in one language: the slides of geodata/deck.md with their figures put in.
 *
 * @param since the day of the last meeting: what changed since then comes before the deck; null for the deck alone
 */
export function useDeck(atlas: Atlas, language: Language, since: IsoDate | null = null): Deck {
  const data = useDeckDraft();
  const draft = data.status === 'ready' ? data.draft : NOTHING;
  const changes = useMemo(
    () => (since === null ? [] : sinceSlides(since, atlas, language)),
    [since, atlas, language],
  );
  const deck = useMemo(() => {
    const { slides, problems } = makeSlides(draft.drafts, atlas, language);
    return { slides: [...changes, ...slides], problems: [...draft.problems, ...problems] };
  }, [changes, draft, atlas, language]);
  return data.status === 'ready' ? { status: 'ready', ...deck } : data;
}
