import { nearest } from '../domain/nearest';
import { valuesIn, type Complain, type Table } from './table';

/** Ids a cell may name. */
export interface KnownIds {
  /** With the names people use for them (a municipality's name for its code). */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** Ids that stand in a file, but whose row was left out. */
  readonly leftOut: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
}

const NO_NAMES = () => [];

export const knownIds = <T extends Named>(
  things: readonly T[],
  names: (thing: T) => readonly string[] = NO_NAMES,
): KnownIds => ({ accepted: new Map(things.map((thing) => [thing.id, names(thing)])), leftOut: new Set() });

/** The ids of a file: those of the rows left out are told apart from those that were never there. */
export function knownIn<T extends Named>(
  table: Table<T>,
  names: (thing: T) => readonly string[] = NO_NAMES,
): KnownIds {
  const { accepted } = knownIds(valuesIn(table), names);
  return { accepted, leftOut: new Set([...table.keys].filter((id) => !accepted.has(id))) };
}

export const either = (a: KnownIds, b: KnownIds): KnownIds => ({
  accepted: new Map([...a.accepted, ...b.accepted]),
  leftOut: new Set([...a.leftOut, ...b.leftOut]),
});

/** Complains of each id that leads nowhere: with what was most likely meant, unless its row was left out. */
export function checkReferences(
  column: string,
  ids: readonly string[],
  { accepted, leftOut }: KnownIds,
  code: `unknown_${string}`,
  complain: Complain,
): void {
  for (const value of ids) {
    if (accepted.has(value)) continue;
    if (leftOut.has(value)) complain({ column, value, code: 'refers_to_left_out' });
    else complain({ column, value, code, detail: nearest(value, accepted) });
  }
}
