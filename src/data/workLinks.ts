import type { Work } from '../domain/work';
import { checkReferences, knownIn } from './references';
import { keep, valuesIn, type Table } from './table';

interface Link {
  readonly column: 'replaces' | 'part_of';
  readonly targets: (work: Work) => readonly string[];
}

const LINKS: readonly Link[] = [
  { column: 'replaces', targets: ({ replaces }) => replaces },
  { column: 'part_of', targets: ({ partOf }) => (partOf === null ? [] : [partOf]) },
];

/**
 * Leaves out the works whose `replaces` or `part_of` goes in a circle or leads to no accepted work. A work left out
 * takes along what refers to it, until what stays is whole: half a chain would count money twice.
 */
export function linked(works: Table<Work>): Table<Work> {
  let table = LINKS.reduce(withoutCircles, works);
  for (let before = -1; before !== table.entries.length;) {
    before = table.entries.length;
    table = withoutLooseEnds(table);
  }
  return table;
}

function withoutLooseEnds(works: Table<Work>): Table<Work> {
  const known = knownIn(works);
  return keep(works, (work, complain) => {
    for (const { column, targets } of LINKS)
      checkReferences(column, targets(work), known, 'unknown_work', complain);
    return work;
  });
}

function withoutCircles(works: Table<Work>, { column, targets }: Link): Table<Work> {
  const next = new Map(valuesIn(works).map((work) => [work.id, targets(work)]));
  return keep(works, (work, complain) => {
    const circle = circleFrom(work.id, next);
    if (circle) complain({ column, code: 'reference_circle', detail: circle.join(' → ') });
    return work;
  });
}

/** The way from a work back to itself, or null. */
function circleFrom(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop())
    for (const id of next.get(way.at(-1) ?? start) ?? []) {
      if (id === start) return [...way, id];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  return null;
}
