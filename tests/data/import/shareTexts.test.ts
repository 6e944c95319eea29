import { describe, expect, it } from 'vitest';
import { shareTexts } from '../../../src/data/import/shareTexts';
import { placed } from './placedWorks';

describe(shareTexts, () => {
  it('keeps every work as it was, and the lists that several have only once', () => {
    const proto: Record<string, string> = JSON.parse('{"__proto__":"x","Nota":"y"}');
    const made = [
      placed({ id: 'A', sector: 'road', municipalities: ['10209'], extra: proto }),
      placed({ id: 'B', sector: 'road', municipalities: ['10209'], islands: ['mechuque'] }),
      placed({ id: 'C', municipalities: ['10209', '10208'], funder: 'FNDR' }),
    ];
    const shared = structuredClone(made).map(shareTexts());
    expect(shared).toEqual(structuredClone(made));
    expect(Object.keys(shared[0]?.extra ?? {})).toEqual(['__proto__', 'Nota']);
    expect(shared[0]?.municipalities).toBe(shared[1]?.municipalities);
    expect(shared[1]?.municipalities).not.toBe(shared[2]?.municipalities);
  });
});
