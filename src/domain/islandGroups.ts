import { bbox } from '@turf/turf';
import type { Island } from './area';
import type { Work } from './work';

/** Named islands that sources call by one name. */
export interface IslandGroup {
  /** Without "Islas", "Grupo" or "Archipiélago de": how people say it. */
  readonly name: string;
  readonly islands: readonly Island[];
  /** Degrees around all of them: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
}

/** Fewer are no group worth going to. */
const LEAST = 3;

/** "Islas Chauques (orientales)" -> "Chauques": both halves are one group to whoever looks for it. */
const shortName = (group: string): string =>
  group.replace(/ \(.*\)$/, '').replace(/^(Islas|Grupo|Archipiélago)( de( la| las| los)?| del)? /, '');

function boundsOf(islands: readonly Island[]): IslandGroup['bounds'] {
  const boxes = islands.map(({ geometry, point: [lon, lat] }) =>
    geometry ? bbox(geometry) : [lon, lat, lon, lat],
  );
  const edge = (side: 0 | 1 | 2 | 3) => boxes.map((box) => box[side] ?? NaN);
  return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}

/** Every group of three or more named islands; first those with most islands that some work names, then the largest. */
export function islandGroups(
  islands: readonly Island[],
  works: readonly Pick<Work, 'islands'>[],
): readonly IslandGroup[] {
  const byName = new Map<string, Island[]>();
  for (const island of islands) {
    if (!island.named || island.group === null) continue;
    const name = shortName(island.group);
    byName.set(name, [...(byName.get(name) ?? []), island]);
  }
  const withWork = new Set(works.flatMap((work) => work.islands));
  const worked = (group: IslandGroup) => group.islands.filter(({ id }) => withWork.has(id)).length;
  return [...byName]
    .filter(([, members]) => members.length >= LEAST)
    .map(([name, members]) => ({ name, islands: members, bounds: boundsOf(members) }))
    .toSorted(
      (a, b) =>
        worked(b) - worked(a) || b.islands.length - a.islands.length || a.name.localeCompare(b.name, 'es'),
    );
}
