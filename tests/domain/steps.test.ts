import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish, sortSteps } from '../../src/domain/steps';

const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;

describe(sortSteps, () => {
  it('sorts as toSorted does, things of equal worth in their order, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 5000, size: 'max' }), (keys) => {
        const items = keys.map((key, at) => ({ key, at }));
        const before = [...items];
        expect(finish(sortSteps(items, byKey))).toEqual(items.toSorted(byKey));
        expect(items).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('pauses after every thousand or so', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => ({ key: (at * 7919) % 10_007 }));
    expect([...sortSteps(items, byKey)].length).toBeGreaterThan(20);
  });
});
