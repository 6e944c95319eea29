import type { Facts } from '../domain/facts';
import type { Problem } from '../domain/problem';
import { FileError } from './fetchJson';
import { shareWorks } from './sharedWork';
import { sharer } from './sharer';

/** What the page gets of the tables: every accepted row as a value, and a named problem for all the rest. */
export interface FactsPack {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const LISTS = [
  'works',
  'figures',
  'contributions',
  'organisations',
  'events',
  'indicators',
  'values',
  'sources',
] as const satisfies readonly (keyof Facts)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The pack as it was built. The build wrote it from values of these very types, so only its frame is looked at.
 *
 * @throws FileError when the file is something else.
 */
export function factsPackOf(json: unknown): FactsPack {
  if (
    !isRecord(json) ||
    !Array.isArray(json['problems']) ||
    !isRecord(json['facts']) ||
    !LISTS.every((list) => Array.isArray((json['facts'] as Record<string, unknown>)[list]))
  )
    throw new FileError('facts.json', 'not the packed tables');
  const pack = json as unknown as FactsPack;
  const id = sharer<string>();
  return {
    ...pack,
    facts: {
      ...pack.facts,
      works: shareWorks(pack.facts.works),
      values: pack.facts.values.map((row) => ({ ...row, indicator: id(row.indicator), cut: id(row.cut) })),
    },
  };
}
