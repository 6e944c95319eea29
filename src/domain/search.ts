import type { Areas } from './area';
import type { Facts } from './facts';

export type FoundKind = 'municipality' | 'island' | 'province' | 'work' | 'locality' | 'organisation';

/** Something a search box can find. `id` is of its kind; a locality leads to its work. */
export interface Entry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  /** Id of the municipality that tells two places of one name apart, or null. */
  readonly within: string | null;
  /** Folded words that find it. */
  readonly keys: readonly string[];
}

/** Lower case without accents or marks: Cheñiao, CHENIAO and cheniao are one word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Spellings that Chilean sources mix: y and i at the end of Acuy, hua and gua, b and v, double letters. */
export const blur = (folded: string): string =>
  folded
    .replaceAll('y', 'i')
    .replaceAll(/\b[hg]u(?=[aei])/g, 'w')
    .replaceAll('v', 'b')
    .replaceAll(/(.)\1/g, '$1');

/** Every area, work, locality and organisation, once; works by both languages' names. */
export function searchIndex(facts: Pick<Facts, 'works' | 'organisations'>, areas: Areas): readonly Entry[] {
  const entry = (
    kind: FoundKind,
    id: string,
    name: string,
    within: string | null,
    names: readonly string[],
  ): Entry => ({
    kind,
    id,
    name,
    within,
    keys: [name, ...names].map(fold).filter((key) => key !== ''),
  });
  return [
    ...areas.municipality.map((area) =>
      entry('municipality', area.id, area.name, null, [...area.otherNames, area.seat.name, area.id]),
    ),
    ...areas.island
      .filter(({ named }) => named)
      .map((area) =>
        entry('island', area.id, area.name, area.municipalities[0] ?? null, [
          ...area.otherNames,
          `isla ${area.name}`,
          ...(area.group === null ? [] : [area.group]),
        ]),
      ),
    ...areas.province.map((area) =>
      entry('province', area.id, area.name, null, [`provincia de ${area.name}`]),
    ),
    ...facts.works.map((work) =>
      entry('work', work.id, work.name.es, work.municipalities[0] ?? null, [work.name.en, work.id]),
    ),
    ...facts.works.flatMap((work) =>
      work.localities.map((name) => entry('locality', work.id, name, work.municipalities[0] ?? null, [])),
    ),
    ...facts.organisations.map(({ id, name }) => entry('organisation', id, name, null, [])),
  ];
}

/** True when `a` becomes `b` by at most one letter added, dropped or changed. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** 0 is the best: the whole name, its beginning, the beginning of a word, inside a word, one letter apart. */
function distance(query: string, key: string): number | null {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  if (key.includes(` ${query}`)) return 2;
  if (query.length >= 3 && key.includes(query)) return 3;
  if (query.length >= 5 && key.split(' ').some((word) => oneLetterApart(word, query))) return 4;
  return null;
}

const KIND_ORDER: readonly FoundKind[] = [
  'municipality',
  'island',
  'work',
  'locality',
  'province',
  'organisation',
];

/** The entries a query finds, best first; an empty query finds nothing. */
export function search(index: readonly Entry[], query: string, limit = 8): readonly Entry[] {
  const folded = fold(query);
  if (folded === '') return [];
  const blurred = blur(folded);
  const scored = index.flatMap((entry) => {
    const distances = entry.keys.flatMap((key) => [
      distance(folded, key) ?? [],
      // A blurred spelling is worth less than a true one.
      (distance(blurred, blur(key)) ?? Infinity) + 0.5,
    ]);
    const best = Math.min(...distances.flat());
    return Number.isFinite(best) ? [{ entry, best }] : [];
  });
  return scored
    .toSorted(
      (a, b) =>
        a.best - b.best ||
        KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
        a.entry.name.localeCompare(b.entry.name, 'es'),
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}
