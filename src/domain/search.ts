import type { Areas } from './area';
import type { Facts } from './facts';
import { each, finish, type Steps } from './steps';

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
  /** The same, blurred. */
  readonly blurred: readonly string[];
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

function entry(
  kind: FoundKind,
  id: string,
  name: string,
  within: string | null,
  names: readonly string[] = [],
): Entry {
  const keys = [...new Set([name, ...names])].map(fold).filter((key) => key !== '');
  return { kind, id, name, within, keys, blurred: keys.map(blur) };
}

/** Every area, work, locality and organisation, once; works by both languages' names. */
export function* indexSteps(
  { works, organisations }: Pick<Facts, 'works' | 'organisations'>,
  areas: Areas,
): Steps<readonly Entry[]> {
  const entries = [
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
    ...organisations.map(({ id, name }) => entry('organisation', id, name, null)),
  ];
  yield* each(works, ({ id, name, municipalities: [within = null], localities }) => {
    entries.push(entry('work', id, name.es, within, [name.en, id]));
    for (const locality of localities) entries.push(entry('locality', id, locality, within));
  });
  return entries;
}

/** {@link indexSteps} without a pause. */
export const searchIndex = (...asked: Parameters<typeof indexSteps>): readonly Entry[] =>
  finish(indexSteps(...asked));

/** True when `a` becomes `b` by at most one letter added, dropped or changed. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** 0 is the best: the whole name, its beginning, the beginning of a word, inside a word. */
function distance(query: string, key: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  if (key.includes(` ${query}`)) return 2;
  return query.length >= 3 && key.includes(query) ? 3 : Infinity;
}

/** Behind all of these: a word of the name one letter apart. */
const hasSlip = (query: string, key: string): boolean =>
  query.length >= 5 && key.split(' ').some((word) => oneLetterApart(word, query));
const SLIP = 4;

/** A blurred spelling is worth less than a true one. */
const BLURRED = 0.5;

const KIND_ORDER: readonly FoundKind[] = [
  'municipality',
  'island',
  'work',
  'locality',
  'province',
  'organisation',
];

interface Scored {
  readonly entry: Entry;
  readonly best: number;
}

const spanish = new Intl.Collator('es');
const inOrder = (a: Scored, b: Scored): number =>
  a.best - b.best ||
  KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
  spanish.compare(a.entry.name, b.entry.name);

/** The first few of very many that come one after the other, those of equal worth in the order of their coming. */
class Foremost {
  readonly #limit: number;
  readonly #first: Scored[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get found(): readonly Entry[] {
    return this.#first.map(({ entry: found }) => found);
  }

  get isFull(): boolean {
    return this.#first.length >= this.#limit;
  }

  add(one: Scored): void {
    const last = this.#first.at(-1);
    if (this.isFull && last && inOrder(one, last) >= 0) return;
    const at = this.#first.findIndex((each) => inOrder(one, each) < 0);
    this.#first.splice(at < 0 ? this.#first.length : at, 0, one);
    if (this.#first.length > this.#limit) this.#first.pop();
  }
}

/** The entries a query finds, best first; an empty query finds nothing. Cost: a pass or two over the index. */
export function* searchSteps(index: readonly Entry[], query: string, limit = 8): Steps<readonly Entry[]> {
  const folded = fold(query);
  if (folded === '') return [];
  const blurredQuery = blur(folded);
  const foremost = new Foremost(limit);
  const nowhere: Entry[] = [];
  yield* each(index, (one) => {
    let best = Infinity;
    for (const key of one.keys) best = Math.min(best, distance(folded, key));
    for (const key of one.blurred) best = Math.min(best, distance(blurredQuery, key) + BLURRED);
    if (best < Infinity) foremost.add({ entry: one, best });
    else nowhere.push(one);
  });
  // A slip of the finger is looked for only where something is lacking.
  if (foremost.isFull) return foremost.found;
  yield* each(nowhere, (one) => {
    const isNear = one.keys.some((key) => hasSlip(folded, key));
    if (isNear || one.blurred.some((key) => hasSlip(blurredQuery, key)))
      foremost.add({ entry: one, best: SLIP + (isNear ? 0 : BLURRED) });
  });
  return foremost.found;
}

/** {@link searchSteps} without a pause. */
export const search = (...asked: Parameters<typeof searchSteps>): readonly Entry[] =>
  finish(searchSteps(...asked));
