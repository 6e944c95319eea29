import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, FileError } from '../../src/data/fetchJson';
import { useMapData, type MapData } from '../../src/data/load';
import { areasQuery, factsQuery } from '../../src/data/queries';
import { parseFacts } from '../../src/data/parseFacts';
import { everyField } from './everyField';
import { AREAS, FILES } from './world';

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

afterEach(() => void vi.unstubAllGlobals());

describe(fetchJson, () => {
  it('gives what the file says', async () => {
    answer('{"a":1}');
    expect(await fetchJson('facts.json', '/facts.json')).toEqual({ a: 1 });
  });

  it('names the file and the status, the page in its place, and the missing network', async () => {
    answer('gone', 404);
    await expect(fetchJson('areas.json', '/a')).rejects.toThrow('areas.json: status 404');
    answer('<!doctype html>');
    await expect(fetchJson('areas.json', '/a')).rejects.toThrow('areas.json: not JSON');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchJson('areas.json', '/a')).rejects.toThrow('areas.json: not reached');
  });
});

describe('the two queries', () => {
  const fetched = (query: typeof areasQuery | typeof factsQuery) => {
    const client = new QueryClient();
    return client.fetchQuery({ ...(query as typeof factsQuery), retry: false });
  };

  it('gives the rows as they were packed', async () => {
    const pack = parseFacts(FILES, AREAS);
    answer(JSON.stringify(pack));
    const { facts, ...rest } = await fetched(factsQuery);
    const { works, ...others } = facts;
    expect(rest).toEqual({ problems: pack.problems });
    expect(works.map(everyField)).toEqual(pack.facts.works);
    expect({ ...others, works: [] }).toEqual({ ...pack.facts, works: [] });
  });

  it('refuses facts that are no pack and areas that are no topology, by the name of the file', async () => {
    answer('{"works.csv":1}');
    await expect(fetched(factsQuery)).rejects.toBeInstanceOf(FileError);
    answer('{"type":"FeatureCollection"}');
    await expect(fetched(areasQuery)).rejects.toThrow(/^areas\.json: /);
  });
});

describe(useMapData, () => {
  const shown = (client: QueryClient): MapData | undefined => {
    const seen: MapData[] = [];
    const Probe = () => {
      seen.push(useMapData());
      return null;
    };
    renderToString(createElement(QueryClientProvider, { client }, createElement(Probe)));
    return seen.at(-1);
  };

  it('loads until both files are there', () => {
    const client = new QueryClient();
    expect(shown(client)).toEqual({ status: 'loading' });
    client.setQueryData(factsQuery.queryKey, parseFacts(FILES, AREAS));
    expect(shown(client)).toEqual({ status: 'loading' });
  });

  it('is ready with areas, facts and problems when both are', () => {
    const client = new QueryClient();
    const context = {} as Extract<MapData, { status: 'ready' }>['context'];
    client.setQueryData(areasQuery.queryKey, { areas: AREAS, context });
    client.setQueryData(factsQuery.queryKey, parseFacts({ ...FILES, 'events.csv': 'id' }, AREAS));
    expect(shown(client)).toMatchObject({
      status: 'ready',
      areas: AREAS,
      facts: { works: [{ id: 'W-1' }], events: [] },
      problems: expect.arrayContaining([expect.objectContaining({ code: 'missing_column' })]),
    });
  });
});
