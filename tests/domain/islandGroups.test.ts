import { describe, expect, it } from 'vitest';
import { islandGroups } from '../../src/domain/islandGroups';
import { search, searchIndex } from '../../src/domain/search';
import { areas, facts } from '../data/geodataFiles';
import { AREAS } from './make';

const [sample] = AREAS.island;
if (!sample) throw new Error('no island');
const made = (id: string, group: string | null, lon = 0, named = true) => ({
  ...sample,
  id,
  group,
  named,
  geometry: null,
  point: [lon, lon / 2] as const,
});

describe(islandGroups, () => {
  it('joins the halves of one group and drops the word before its name', () => {
    const islands = [
      made('a', 'Islas Tal (orientales)', 1),
      made('b', 'Islas Tal (occidentales)', 3),
      made('c', 'Islas Tal (occidentales)', 2),
    ];
    const [group, ...more] = islandGroups(islands, []);
    expect(more).toEqual([]);
    expect([group?.name, group?.islands.length]).toEqual(['Tal', 3]);
    expect(group?.bounds).toEqual([1, 0.5, 3, 1.5]);
  });

  it('needs three islands with a name', () => {
    const two = [made('a', 'Grupo X'), made('b', 'Grupo X')];
    expect(islandGroups([...two, made('c', 'Grupo X', 0, false), made('d', null)], [])).toEqual([]);
  });

  it('puts the group that works name before a larger one', () => {
    const group = (name: string, size: number) =>
      Array.from({ length: size }, (_, n) => made(`${name}${n}`, `Grupo ${name}`));
    const names = (works: readonly { islands: readonly string[] }[]) =>
      islandGroups([...group('X', 3), ...group('Y', 4)], works).map(({ name }) => name);
    expect(names([])).toEqual(['Y', 'X']);
    expect(names([{ islands: ['X0'] }])).toEqual(['X', 'Y']);
  });

  it('finds the five groups of the real islands', () => {
    const groups = islandGroups(areas.island, facts.works);
    expect(groups.map(({ name }) => name)).toEqual([
      'Chauques',
      'Quenac',
      'Chaulinec',
      'Calbuco',
      'Desertores',
    ]);
    const [chauques] = groups;
    expect(chauques?.islands.map(({ id }) => id)).toContain('mechuque');
  });
});

describe('the search', () => {
  const index = searchIndex(facts, areas);
  const named = areas.island.filter((island) => island.named);

  it.each(
    named.flatMap(({ id, name, otherNames }) => [name, ...otherNames].map((each) => [each, id] as const)),
  )('%s finds the island %s among the first three', (name, id) => {
    const islands = search(index, name).slice(0, 3);
    expect(islands.map((entry) => `${entry.kind} ${entry.id}`)).toContain(`island ${id}`);
  });
});
