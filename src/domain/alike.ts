import type { Work } from './work';

/** So many works that differ in name, amount and exact place alone, and one of them. */
export interface Alike {
  readonly one: Work;
  readonly works: number;
}

/** What is known of a long list without reading it. */
export interface Sorted {
  readonly alike: () => readonly Alike[];
  /** @param test asks only what works that are alike have in common */
  readonly pick: (test: (one: Work) => boolean) => readonly Work[];
}

const lists = new WeakMap<readonly Work[], Sorted>();

/** Remembers how the works of a list are sorted, for as long as there is the list. */
export function keepSorted(works: readonly Work[], sorted: Sorted): readonly Work[] {
  lists.set(works, sorted);
  return works;
}

/**
 * The works of a list by what they have in common: scope, sector, stage, funders, sources, areas, how well the place is
 * known, whether they are traced, on several islands, and have a published amount. A list that nobody sorted is of works
 * each by itself. To ask some hundred sorts takes no time where a hundred thousand works would take ten milliseconds.
 */
export const alike = (works: readonly Work[]): readonly Alike[] =>
  lists.get(works)?.alike() ?? works.map((one) => ({ one, works: 1 }));

/** The works that pass a test which asks nothing but what {@link alike} works have in common. */
export const pick = (works: readonly Work[], test: (one: Work) => boolean): readonly Work[] =>
  lists.get(works)?.pick(test) ?? works.filter(test);

/** Lists one after the other, as well sorted as they are. */
export function joined(all: readonly (readonly Work[])[]): readonly Work[] {
  const parts = all.filter(({ length }) => length > 0);
  const [only = [], ...more] = parts;
  if (more.length === 0) return only;
  const works = parts.flat();
  if (!parts.some((part) => lists.has(part))) return works;
  let sorts: readonly Alike[] | null = null;
  return keepSorted(works, {
    alike: () => (sorts ??= parts.flatMap(alike)),
    pick: (test) => joined(parts.map((part) => pick(part, test))),
  });
}
