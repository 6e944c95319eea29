import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deckQuery } from '../../../src/data/deck/deckDraft';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import { FileError } from '../../../src/data/fetchJson';
import { lastDay, type IsoDate, type PartialDate } from '../../../src/domain/dates';
import { useDeck, type Deck } from '../../../src/faces/present/useDeck';
import { spanish } from '../../../src/text/language';
import { atlas } from '../../text/deck/made';

const PACK = parseDeck({
  es: '---\nid: a\n---\n# Suma\n\n{{total}}\n\n---\nid: b\n---\n# {{totl}}',
  en: undefined,
});

const answer = (body: string) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
afterEach(() => void vi.unstubAllGlobals());

function shown(client: QueryClient, since: IsoDate | null = null): Deck | undefined {
  const seen: Deck[] = [];
  const Probe = () => {
    seen.push(useDeck(atlas, spanish, since));
    return null;
  };
  renderToString(createElement(QueryClientProvider, { client }, createElement(Probe)));
  return seen.at(-1);
}

const loaded = (): QueryClient => {
  const client = new QueryClient();
  client.setQueryData(deckQuery.queryKey, PACK);
  return client;
};

describe('the file of slides', () => {
  const fetched = () => new QueryClient().fetchQuery({ ...deckQuery, retry: false });

  it('comes as it was packed', async () => {
    answer(JSON.stringify(PACK));
    expect(await fetched()).toEqual(PACK);
  });

  it.each(['{"drafts":[]}', 'null', '[]'])(
    'is refused by its name when it is something else: %s',
    async (body) => {
      answer(body);
      await expect(fetched()).rejects.toThrow(new FileError('deck.json', 'not the packed slides'));
    },
  );
});

describe(useDeck, () => {
  it('loads until the file is there', () => {
    expect(shown(new QueryClient())).toEqual({ status: 'loading' });
  });

  it('gives slides with their figures, and the problems of the files and of what they ask for', () => {
    expect(shown(loaded())).toMatchObject({
      status: 'ready',
      slides: [{ id: 'a', blocks: [{ text: [{ text: 'Más de $1.870 millones', strong: false }] }] }],
      problems: [{ code: 'deck_missing' }, { code: 'unknown_figure', value: 'totl' }],
    });
  });

  it('puts what changed since a day before the deck', () => {
    const deck = shown(loaded(), lastDay('2024-01-02' as PartialDate));
    const ids = deck?.status === 'ready' ? deck.slides.map(({ id }) => id) : [];
    expect(ids[0]).toBe('since_total');
    expect(ids.at(-1)).toBe('a');
  });
});
