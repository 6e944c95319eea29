import type { Island } from './area';
import { boxAround, type DegreeBox } from './boxAround';
import { groupBy } from './groupBy';
import type { Work } from './work';

/** Named islands that sources call by one name. */
export interface IslandGroup {
  /** Without "Islas", "Grupo" or "Archipiélago de": how people say it. */
  readonly name: string;
  readonly islands: readonly Island[];
  readonly bounds: DegreeBox;
}

/** Fewer are no group worth going to. */
const LEAST = 3;

/** "Islas Chauques (orientales)" -> "Chauques": both halves are one group to whoever looks for it. */
const shortName = (group: string): string =>
  group.replace(/ \(.*\)$/, '').replace(/^(Islas|Grupo|Archipiélago)( de( la| las| los)?| del)? /, '');

/** Every group of three or more named islands; first those with most islands that some work names, then the largest. */
export function islandGroups(
  islands: readonly Island[],
  works: readonly Pick<Work, 'islands'>[],
): readonly IslandGroup[] {
  const grouped = islands.filter(({ named, group }) => named && group !== null);
  const byName = groupBy(grouped, ({ group }) => shortName(group ?? ''));
  const withWork = new Set(works.flatMap((work) => work.islands));
  const worked = (group: IslandGroup) => group.islands.filter(({ id }) => withWork.has(id)).length;
  return [...byName]
    .filter(([, members]) => members.length >= LEAST)
    .map(([name, members]) => ({ name, islands: members, bounds: boxAround(members) }))
    .toSorted(
      (a, b) =>
        worked(b) - worked(a) || b.islands.length - a.islands.length || a.name.localeCompare(b.name, 'es'),
    );
}
