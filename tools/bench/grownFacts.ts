import type { FactsPack } from '../../src/data/factsPack';

/**
 * The packed facts (as JSON text) grown to `count` works: its own again and again under new ids, without ties to other
 * records and without the long texts, which imported lists do not have.
 */
export function grownFacts(packed: string, count: number): string {
  const pack = JSON.parse(packed) as FactsPack;
  const { works } = pack.facts;
  const [first] = works;
  if (first === undefined) throw new Error('the packed facts hold no works');
  const more = Array.from({ length: Math.max(0, count - works.length) }, (_, index) => ({
    ...(works[index % works.length] ?? first),
    id: `MCR-${1000 + index}`,
    replaces: [],
    partOf: null,
    summary: null,
    why: null,
    note: null,
  }));
  return JSON.stringify({ ...pack, facts: { ...pack.facts, works: [...works, ...more] } });
}
