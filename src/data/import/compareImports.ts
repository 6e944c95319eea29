import type { PlacedWork } from './importReport';
import { each, finish, type Steps } from '../../domain/steps';
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
function* paired(
  before: ReadonlySet<PlacedWork>,
  after: ReadonlySet<PlacedWork>,
  key: (work: PlacedWork) => string | null,
): Steps<readonly Pair[]> {
  function* index(works: ReadonlySet<PlacedWork>): Steps<ReadonlyMap<string, PlacedWork | null>> {
    const found = new Map<string, PlacedWork | null>();
    yield* each([...works], (work) => {
      const name = key(work);
      if (name !== null) found.set(name, found.has(name) ? null : work);
    });
    return found;
  }
  const old = yield* index(before);
  const pairs: Pair[] = [];
  yield* each([...(yield* index(after))], ([name, work]) => {
    const other = old.get(name);
    if (work && other) pairs.push({ before: other, after: work });
  });
  return pairs;
}

interface Read {
  readonly work: PlacedWork;
  readonly words: NameWords;
}

function* readAll(works: readonly PlacedWork[]): Steps<readonly Read[]> {
  const all: Read[] = [];
  yield* each(works, (work) => {
    all.push({ work, words: nameWords(work.name) });
  });
  return all;
}

/** Finds works by the telling words of their names; words that very many share find nobody. */
function* finder(all: readonly Read[]): Steps<(of: Read) => ReadonlySet<Read>> {
  const byWord = new Map<string, Read[]>();
  yield* each(all, (read) => {
    // Its beginning finds a word with a slip further on.
    for (const word of new Set(read.words.telling.map(stem))) {
      const known = byWord.get(word);
      if (known) known.push(read);
      else byWord.set(word, [read]);
    }
  });
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

/** By their codes: words in the order of a language take a hundred times as long. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

const order = (a: LikelyPair, b: LikelyPair): number =>
  b.likeness - a.likeness || inOrder(a.before.id, b.before.id) || inOrder(a.after.id, b.after.id);

/** The likeliest pairs first, each work in one of them at most. */
function onePairEach(pairs: readonly LikelyPair[]): readonly LikelyPair[] {
  const taken = new Set<PlacedWork>();
  return pairs.toSorted(order).filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}

/** What a person said is one work. */
function decidedPairs(
  before: readonly PlacedWork[],
  after: readonly PlacedWork[],
  decided: readonly Decided[],
): readonly Pair[] {
  const byId = (works: readonly PlacedWork[]) => new Map(works.map((work) => [work.id, work]));
  const [old, now] = [byId(before), byId(after)];
  return decided.flatMap(({ same, ...ids }) => {
    const pair = { before: old.get(ids.before), after: now.get(ids.after) };
    return same && pair.before && pair.after ? [{ before: pair.before, after: pair.after }] : [];
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
export function* compareSteps(
  before: readonly PlacedWork[],
  after: readonly PlacedWork[],
  decided: readonly Decided[] = [],
): Steps<Comparison> {
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
  yield 0;
  take(decided.length === 0 ? [] : decidedPairs(before, after, decided));
  const apart = new Set(
    decided.flatMap(({ same, ...ids }) => (same ? [] : decisionKey(ids.after, ids.before))),
  );
  const isApart = (pair: Pair) => apart.has(decisionKey(pair.after.id, pair.before.id));
  const byOwnId = yield* paired(old, now, (work) => (MADE_ID.test(work.id) ? null : keyOf(work)));
  take(byOwnId.filter((pair) => !isApart(pair)));
  take((yield* paired(old, now, contentOf)).filter((pair) => !isApart(pair)));

  const find = yield* finder(yield* readAll([...old]));
  const likely: LikelyPair[] = [];
  yield* each(yield* readAll([...now]), (read) => {
    for (const other of find(read)) {
      if (!mayBeOne(other.work, read.work)) continue;
      const pair = { before: other.work, after: read.work, likeness: nameLikeness(other.words, read.words) };
      if (pair.likeness >= LIKELY && !isApart(pair)) likely.push(pair);
    }
  });
  const maybe = onePairEach(likely);
  for (const pair of maybe) {
    old.delete(pair.before);
    now.delete(pair.after);
  }
  const told: (Pair & { readonly fields: readonly Compared[] })[] = [];
  yield* each(pairs, (pair) => {
    told.push({ ...pair, fields: differences(pair.before, pair.after) });
  });
  return {
    fresh: [...now],
    changed: told.filter(({ fields }) => fields.length > 0),
    same: told.filter(({ fields }) => fields.length === 0),
    maybe,
    gone: [...old],
  };
}

/** {@link compareSteps} without a pause. */
export const compareImports = (...asked: Parameters<typeof compareSteps>): Comparison =>
  finish(compareSteps(...asked));

/**
 * Records of one list that may be one work, likeliest first, and never said of a pair that a person has decided on or
 * that the file links itself. Each work stands in as many pairs as there are.
 */
export function* twinSteps(
  works: readonly PlacedWork[],
  isLinked: (a: PlacedWork, b: PlacedWork) => boolean,
): Steps<readonly LikelyPair[]> {
  const all = yield* readAll(works);
  const find = yield* finder(all);
  const place = new Map(all.map((read, at) => [read, at]));
  const twins: LikelyPair[] = [];
  yield* each(all, (read, at) => {
    for (const other of find(read)) {
      const first = (place.get(other) ?? 0) < at;
      if (!first || !mayBeOne(other.work, read.work) || isLinked(other.work, read.work)) continue;
      const pair = { before: other.work, after: read.work, likeness: nameLikeness(other.words, read.words) };
      if (pair.likeness >= LIKELY) twins.push(pair);
    }
  });
  return twins.toSorted(order);
}

/** {@link twinSteps} without a pause. */
export const twinsIn = (...asked: Parameters<typeof twinSteps>): readonly LikelyPair[] =>
  finish(twinSteps(...asked));
