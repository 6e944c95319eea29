import { queryOptions } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import { areasUrl, factsUrl } from 'virtual:geodata';
import { decodeAreas } from './areas';
import { factsPackOf } from './factsPack';
import { fetchJson } from './fetchJson';

/** Files named by the hash of their content never grow stale; without a network the browser's own copy serves. */
export const FILE = { staleTime: Infinity, gcTime: Infinity, retry: 1, networkMode: 'always' } as const;

/** All areas and what surrounds them. */
export const areasQuery = queryOptions({
  ...FILE,
  queryKey: ['areas', areasUrl],
  queryFn: async () => decodeAreas((await fetchJson('areas.json', areasUrl)) as Topology),
  // Comparing two trees of coordinates would cost more than it could ever save.
  structuralSharing: false,
});

/** Every accepted row of the tables, and the problems of the others. */
export const factsQuery = queryOptions({
  ...FILE,
  queryKey: ['facts', factsUrl],
  queryFn: async () => factsPackOf(await fetchJson('facts.json', factsUrl)),
  structuralSharing: false,
});
