import type { PlacedWork } from './importReport';
import { LIKELY, mayBeOne, nameLikeness, nameWords, type NameWords } from './likeness';

/** What two records of a work can differ in. */
export const COMPARED = [
  'name',
  'sector',
  'stage',
  'amount',
  'year',
  'municipalities',
  'islands',
  'place',
] as const;
export type Compared = (typeof COMPARED)[number];

export interface Pair {
  readonly before: PlacedWork;
  readonly after: PlacedWork;
}

export interface LikelyPair extends Pair {
  /** 0 to 1, from names alone; place and sector do not contradict it. */
  readonly likeness: number;
}

/** Every work of both sides in exactly one of the five. */
export interface Comparison {
  readonly fresh: readonly PlacedWork[];
  readonly changed: readonly (Pair & { readonly fields: readonly Compared[] })[];
  readonly same: readonly Pair[];
  /** Different ids, but perhaps one work: for a person to decide. */
  readonly maybe: readonly LikelyPair[];
  readonly gone: readonly PlacedWork[];
}

/** What a person has decided: ids of `after` and `before` that are one work, or two. */
export interface Decided {
  readonly after: string;
  readonly before: string;
  readonly same: boolean;
}

/** Made for a row without an id (works/rowWork.ts): it names a row, not a work. */
const MADE_ID = /^fila-\d+(?:-\d+)?$/;
/** A word that more works than this share finds nobody: looking at all of them would grow with the square. */
const MOST_SHARING = 60;

const keyOf = ({ id }: PlacedWork): string => id.trim().toLowerCase();

function valueOf(work: PlacedWork, field: Compared): string {
  switch (field) {
    case 'amount':
      return `${work.amount_qualifier} ${work.amount_clp}`;
    case 'municipalities':
    case 'islands':
      return work[field].toSorted().join();
    case 'place':
      // A point to the metre; a line is compared by the point that stands for it.
      return work.lon === null || work.lat === null ? '' : `${work.lon.toFixed(5)} ${work.lat.toFixed(5)}`;
    default:
      return String(work[field] ?? '').trim();
  }
}

const differences = (before: PlacedWork, after: PlacedWork): readonly Compared[] =>
  COMPARED.filter((field) => valueOf(before, field) !== valueOf(after, field));

const contentOf = (work: PlacedWork): string => COMPARED.map((field) => valueOf(work, field)).join('\u0000');

/** Pairs of two lists by a key, where the key is unique on both sides. */
function paired(
  before: ReadonlySet<PlacedWork>,
  after: ReadonlySet<PlacedWork>,
  key: (work: PlacedWork) => string | null,
): readonly Pair[] {
  const index = (works: Iterable<PlacedWork>): ReadonlyMap<string, PlacedWork | null> => {
    const found = new Map<string, PlacedWork | null>();
    for (const work of works) {
      const name = key(work);
      if (name !== null) found.set(name, found.has(name) ? null : work);
    }
    return found;
  };
  const old = index(before);
  return [...index(after)].flatMap(([name, work]) => {
    const other = old.get(name);
    return work && other ? [{ before: other, after: work }] : [];
  });
}

interface Read {
  readonly work: PlacedWork;
  readonly words: NameWords;
}

/** Finds works by the telling words of their names; words that very many share find nobody. */
function finder(works: Iterable<PlacedWork>): (of: Read) => ReadonlySet<Read> {
  const byWord = new Map<string, Read[]>();
  for (const work of works) {
    const read = { work, words: nameWords(work.name) };
    // Its beginning finds a word with a slip further on.
    for (const word of new Set(read.words.telling.map(stem))) {
      const known = byWord.get(word);
      if (known) known.push(read);
      else byWord.set(word, [read]);
    }
  }
  return ({ words }) => {
    const found = new Set<Read>();
    for (const word of new Set(words.telling.map(stem))) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length <= MOST_SHARING) for (const each of sharing) found.add(each);
    }
    return found;
  };
}

const stem = (word: string): string => word.slice(0, 4);

const order = (a: LikelyPair, b: LikelyPair): number =>
  b.likeness - a.likeness || a.before.id.localeCompare(b.before.id) || a.after.id.localeCompare(b.after.id);

/** The likeliest pairs first, each work in one of them at most. */
function onePairEach(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  const taken = new Set<PlacedWork>();
  return pairs.toSorted(order).filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}

const decisionKey = (after: string, before: string): string => `${after}\u0000${before}`;

/**
 * What is new, changed and gone from one list of works to another: by what a person decided, then by id, then by being
 * the very same in everything that is compared. Nothing is merged by guess: works that are only alike are pairs to be
 * decided on.
 *
 * Cost: about 1 with the works; names are compared only among works that share a rare word.
 */
export function compareImports(
  before: readonly PlacedWork[],
  after: readonly PlacedWork[],
  decided: readonly Decided[] = [],
): Comparison {
  const [old, now] = [new Set(before), new Set(after)];
  const pairs: Pair[] = [];
  const take = (found: readonly Pair[]): void => {
    for (const pair of found) {
      if (!old.has(pair.before) || !now.has(pair.after)) continue;
      old.delete(pair.before);
      now.delete(pair.after);
      pairs.push(pair);
    }
  };
  const byId = (works: readonly PlacedWork[]) => new Map(works.map((work) => [work.id, work]));
  const [oldById, nowById] = [byId(before), byId(after)];
  take(
    decided.flatMap(({ same, ...ids }) => {
      const pair = { before: oldById.get(ids.before), after: nowById.get(ids.after) };
      return same && pair.before && pair.after ? [{ before: pair.before, after: pair.after }] : [];
    }),
  );
  const apart = new Set(
    decided.flatMap(({ same, ...ids }) => (same ? [] : decisionKey(ids.after, ids.before))),
  );
  const isApart = (pair: Pair) => apart.has(decisionKey(pair.after.id, pair.before.id));
  take(
    paired(old, now, (work) => (MADE_ID.test(work.id) ? null : keyOf(work))).filter((pair) => !isApart(pair)),
  );
  take(paired(old, now, contentOf).filter((pair) => !isApart(pair)));

  const find = finder(old);
  const likely = [...now].flatMap((work): LikelyPair[] => {
    const read = { work, words: nameWords(work.name) };
    return [...find(read)].flatMap((other) => {
      if (!mayBeOne(other.work, work)) return [];
      const pair = { before: other.work, after: work, likeness: nameLikeness(other.words, read.words) };
      return pair.likeness < LIKELY || isApart(pair) ? [] : [pair];
    });
  });
  const maybe = onePairEach(likely);
  for (const pair of maybe) {
    old.delete(pair.before);
    now.delete(pair.after);
  }
  const told = pairs.map((pair) => ({ ...pair, fields: differences(pair.before, pair.after) }));
  return {
    fresh: [...now],
    changed: told.filter(({ fields }) => fields.length > 0),
    same: told.filter(({ fields }) => fields.length === 0),
    maybe,
    gone: [...old],
  };
}

/**
 * Records of one list that may be one work, likeliest first, and never said of a pair that a person has decided on or
 * that the file links itself. Each work stands in as many pairs as there are.
 */
export function twinsIn(
  works: readonly PlacedWork[],
  isLinked: (a: PlacedWork, b: PlacedWork) => boolean,
): readonly LikelyPair[] {
  const find = finder(works);
  const place = new Map(works.map((work, at) => [work, at]));
  return works
    .flatMap((work): LikelyPair[] => {
      const read = { work, words: nameWords(work.name) };
      return [...find(read)].flatMap((other) => {
        const first = (place.get(other.work) ?? 0) < (place.get(work) ?? 0);
        if (!first || !mayBeOne(other.work, work) || isLinked(other.work, work)) return [];
        const pair = { before: other.work, after: work, likeness: nameLikeness(other.words, read.words) };
        return pair.likeness < LIKELY ? [] : [pair];
      });
    })
    .toSorted(order);
}
