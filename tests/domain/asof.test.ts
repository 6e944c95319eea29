import { describe, expect, it } from 'vitest';
import { asOf, lineage, newestDate } from '../../src/domain/asof';
import { countedOn } from '../../src/domain/reconcile';
import { amount, day, work } from './make';

const announced = work('old', { amount: amount(660) });
const beside = work('beside', { knownFrom: day('2024-01-02') });
const final = work('new', {
  amount: amount(579, 'about'),
  knownFrom: day('2025-07'),
  replaces: ['old', 'beside'],
});
const works = [announced, beside, final];
const ids = (date: string) => asOf(works, day(date)).standing.map(({ id }) => id);

describe(asOf, () => {
  it('knows a record from its day on', () => {
    expect(ids('2024-01-01')).toEqual([]);
    expect(ids('2024-01-02')).toEqual(['old', 'beside']);
  });

  it('lets a newer record stand in for older ones, and not before it is known', () => {
    expect(ids('2025-07-30')).toEqual(['old', 'beside']);
    expect(ids('2025-07-31')).toEqual(['new']);
    expect(asOf(works, day('2026')).replacedBy.get('old')?.id).toBe('new');
  });

  it('never counts a site beside its parent, and counts it alone while the parent is not known', () => {
    const parent = work('parent', { knownFrom: day('2024-02-23') });
    const site = work('site', { partOf: 'parent' });
    expect(asOf([parent, site], day('2024-01-31')).standing.map(({ id }) => id)).toEqual(['site']);
    const later = asOf([parent, site], day('2024-03-01'));
    expect(later.standing.map(({ id }) => id)).toEqual(['parent']);
    expect(later.parts.get('parent')?.map(({ id }) => id)).toEqual(['site']);
  });

  it('leaves a replaced record out even when its successor was cancelled', () => {
    const cancelled = work('cancelled', { stage: 'cancelled', replaces: ['old'] });
    expect(countedOn([announced, cancelled], day('2026'))).toEqual([]);
  });
});

describe(lineage, () => {
  it('finds announced records through any number of steps, oldest first', () => {
    const third = work('third', { knownFrom: day('2026'), replaces: ['new'] });
    expect(lineage(third, [...works, third]).map(({ id }) => id)).toEqual(['beside', 'old', 'new']);
  });

  it('ends on a circle', () => {
    const a = work('a', { replaces: ['b'] });
    const b = work('b', { replaces: ['a'] });
    expect(lineage(a, [a, b]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe(newestDate, () => {
  it('is the newest date in the data, never the clock', () => {
    expect(newestDate({ works, figures: [], sources: [] })).toBe('2025-07-31');
    expect(() => newestDate({ works: [], figures: [], sources: [] })).toThrow(/no dated record/);
  });
});
