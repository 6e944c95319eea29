import type { Topology } from 'topojson-specification';
import { decodeAreas, type MapContext } from '../../../data/areas';
import { factsPackOf } from '../../../data/factsPack';
import { fetchJson } from '../../../data/fetchJson';
import { makeAtlas, type Atlas } from '../../../domain/atlas';
import { placer } from '../../../domain/placement';
import { search, searchIndex, type Entry } from '../../../domain/search';

/** Addresses of the app's packed areas and facts, from the page's folder: set by the build (tools/vite/embed.ts). */
declare const AREAS_URL: string;
declare const FACTS_URL: string;

/** All areas with their shapes and all facts: what the full tool has too. */
export interface Whole {
  readonly atlas: Atlas;
  readonly context: MapContext;
  /** The entries that a query finds, best first. */
  readonly find: (query: string, limit: number) => readonly Entry[];
}

/** @throws FileError */
export async function loadWhole(): Promise<Whole> {
  const [topology, pack] = await Promise.all([
    fetchJson('areas.json', AREAS_URL),
    fetchJson('facts.json', FACTS_URL),
  ]);
  const { areas, context } = decodeAreas(topology as Topology);
  const { facts } = factsPackOf(pack);
  const index = searchIndex(facts, areas);
  return {
    atlas: makeAtlas(facts, areas, placer(areas)),
    context,
    find: (query, limit) => search(index, query, limit),
  };
}
