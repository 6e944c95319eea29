import type { Atlas } from '../../../domain/atlas';
import { indexSteps, searchSteps, type Entry } from '../../../domain/search';
import { slowly } from '../slowly';

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

const indexOf = slowly(indexSteps, tell);
const searched = slowly(searchSteps, tell);

/** What a query finds, best first; null while many works are being looked through. */
export function find({ facts, areas }: Atlas, query: string): readonly Entry[] | null {
  const index = indexOf(facts, areas);
  return index && searched(index, query);
}

/** Hears that what was looked for is there. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
