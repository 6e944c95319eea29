import type { Topology } from 'topojson-specification';
import { decodeAreas, type MapContext } from '../../../data/areas';
import { factsPackOf } from '../../../data/factsPack';
import { fetchJson } from '../../../data/fetchJson';
import { makeAtlas, type Atlas } from '../../../domain/atlas';
import { placer } from '../../../domain/placement';
import type { Files } from '../data';

/** All areas with their shapes and all facts: what the full tool has too. */
export interface Whole {
  readonly atlas: Atlas;
  readonly context: MapContext;
}

/** @throws FileError */
export async function loadWhole({ areas: areasUrl, facts: factsUrl }: Files): Promise<Whole> {
  const [topology, pack] = await Promise.all([
    fetchJson('areas.json', areasUrl),
    fetchJson('facts.json', factsUrl),
  ]);
  const { areas, context } = decodeAreas(topology as Topology);
  const { facts } = factsPackOf(pack);
  return { atlas: makeAtlas(facts, areas, placer(areas)), context };
}
