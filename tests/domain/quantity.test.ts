import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, isKnown, pesos, sum, UNPUBLISHED, type Quantity } from '../../src/domain/quantity';
import { amount } from './make';

export const quantities = fc.array(
  fc.oneof(
    fc.constant<Quantity>(UNPUBLISHED),
    fc.record({
      kind: fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const),
      value: fc.nat({ max: 1e12 }),
    }),
  ),
);

describe(pesos, () => {
  it('takes whole pesos and nothing else', () => {
    expect(pesos(518_000_000)).toBe(518_000_000);
    for (const bad of [0.5, -1, NaN, Infinity, 2 ** 53]) expect(() => pesos(bad)).toThrow(RangeError);
  });
});

describe(sum, () => {
  it('knows the difference between nothing known and a known nothing', () => {
    expect(sum([]).total).toBeNull();
    expect(sum([UNPUBLISHED])).toEqual({ total: null, known: 0, unpublished: 1 });
    expect(sum([{ kind: 'exact', value: 0 }]).total).toEqual({ kind: 'exact', value: 0 });
  });

  it('is at least with a minimum or an unknown, else about with an estimate, else exact', () => {
    expect(sum([amount(518), amount(660)]).total?.kind).toBe('exact');
    expect(sum([amount(518), amount(579, 'about')]).total?.kind).toBe('about');
    expect(sum([amount(579, 'about'), amount(540, 'at_least')]).total?.kind).toBe('at_least');
    expect(sum([amount(518), UNPUBLISHED]).total?.kind).toBe('at_least');
  });

  it('changes no amount when an unpublished addend comes, only the kind and the count', () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const [before, after] = [sum(list), sum([...list, UNPUBLISHED])];
        expect(after.total?.value).toBe(before.total?.value);
        expect(after.unpublished).toBe(before.unpublished + 1);
        expect(after.total?.kind ?? 'at_least').toBe('at_least');
      }),
    );
  });

  it('does not depend on the order and loses no peso', () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(sum(list.toReversed())).toEqual(sum(list));
        const known = list.filter(isKnown);
        expect(sum(list).total?.value ?? 0).toBe(known.reduce((total, { value }) => total + value, 0));
      }),
    );
  });

  it('stays exact up to 9 x 10^15', () => {
    expect(
      sum([
        { kind: 'exact', value: 9e15 - 1 },
        { kind: 'exact', value: 1 },
      ]).total?.value,
    ).toBe(9e15);
  });
});

describe(divide, () => {
  it('keeps the kind, and has no answer without a denominator', () => {
    expect(divide({ kind: 'about', value: 10 }, 4)).toEqual({ kind: 'about', value: 2.5 });
    expect(divide({ kind: 'exact', value: 10 }, null)).toBeNull();
    expect(divide({ kind: 'exact', value: 10 }, 0)).toBeNull();
  });
});
