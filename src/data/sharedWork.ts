import type { Work } from '../domain/work';
import { sharer } from './sharer';

/** What many works of one list have in common; lengths and people among it, since few lists publish them. */
const COMMON = [
  'scope',
  'sector',
  'stage',
  'stageDate',
  'knownFrom',
  'knownBy',
  'municipalities',
  'islands',
  'shape',
  'people',
  'lengthKm',
  'funders',
  'programme',
  'designer',
  'replaces',
  'partOf',
  'sources',
  'summary',
  'why',
  'note',
] as const satisfies readonly (keyof Work)[];

type Common = Pick<Work, (typeof COMMON)[number]>;

/** A work that holds only what is its own and reads the rest through to what it has in common with others. */
class SharedWork {
  readonly id: Work['id'];
  readonly name: Work['name'];
  readonly localities: Work['localities'];
  readonly place: Work['place'];
  readonly amount: Work['amount'];
  readonly #common: Common;

  static {
    for (const field of COMMON)
      Object.defineProperty(this.prototype, field, {
        get(this: SharedWork) {
          return this.#common[field];
        },
      });
  }

  constructor(own: Omit<Work, keyof Common>, common: Common) {
    this.id = own.id;
    this.name = own.name;
    this.localities = own.localities;
    this.place = own.place;
    this.amount = own.amount;
    this.#common = common;
  }
}

/**
 * The same works in less than half of the memory: equal parts are one part, and what a list of works repeats in every
 * row is held once for all of them. To be read field by field: a copy by `{ ...work }` would hold only its own part.
 */
export function shareWorks(works: readonly Work[]): readonly Work[] {
  const part = sharer<unknown>();
  const common = sharer<Common>();
  const one = <T>(value: T): T => part(value) as T;
  return works.map((work) => {
    const { id, name, localities, place, amount } = work;
    const own = { id, name: one(name), localities: one(localities), place: one(place), amount: one(amount) };
    const rest = Object.fromEntries(COMMON.map((field) => [field, work[field]])) as Common;
    // The class has the fields of the list too, which TypeScript can't see.
    return new SharedWork(own, common(rest)) as SharedWork & Common;
  });
}
