import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Indicator, IndicatorValue } from '../../src/domain/facts';
import { needForSector, needOf, thirdOf, thirdsOf, tied, worstThird } from '../../src/domain/need';
import { firmest, weigh } from '../../src/domain/weigh';
import { AREAS } from './make';

const { municipality: places } = AREAS;

const indicator = (id: string, direction: Direction = 'higher_is_worse'): Indicator => ({
  id,
  name: { es: id, en: id },
  definition: { es: '', en: '' },
  unit: 'percent',
  decimals: 1,
  direction,
  theme: 'water',
  sector: null,
  year: 2022,
  coverage: 4,
  caution: null,
  sources: ['s'],
});

/** Values of the municipalities 1, 2, 3 and 4. */
const rows = (id: string, ...values: readonly (number | null)[]): IndicatorValue[] =>
  values.flatMap((value, i) =>
    value === null ? [] : [{ indicator: id, cut: String(i + 1), value, low: null, high: null }],
  );

describe(needOf, () => {
  it('knows no value where none is published, which is not 0', () => {
    const need = needOf(indicator('a'), places, rows('a', 0, null, 3));
    expect(need.places.map(({ value }) => value)).toEqual([0, null, 3, null]);
  });
});

describe(needForSector, () => {
  it('takes the first indicator of the file, and none for a sector that has none', () => {
    const water = { ...indicator('a'), sector: 'drinking_water' as const };
    expect(needForSector('drinking_water', [water, { ...water, id: 'b' }])?.id).toBe('a');
    expect(needForSector('road', [water])).toBeNull();
  });
});

describe(thirdsOf, () => {
  it('parts values in thirds by round numbers', () => {
    expect(thirdsOf([1.2, 2.4, 3.7, 4.1, 5.6, 6.3])).toEqual([3, 5]);
  });

  it('keeps equal values together and leaves none below nothing', () => {
    const [low, high] = thirdsOf([0, 0, 0, 0, 5, 9]);
    expect([0, 5, 9].map((value) => thirdOf(value, 'higher_is_worse', [low ?? 0, high ?? 0]))).toEqual([
      1, 3, 3,
    ]);
  });

  it('finds nothing that stands out among equal values', () => {
    expect(thirdsOf([4, 4, 4])).toEqual([]);
    expect(thirdOf(4, 'higher_is_worse', [])).toBe(2);
  });

  it('never puts a worse value in a better third, whatever the direction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom<Direction>('higher_is_worse', 'higher_is_better', 'neutral'),
        (values, direction) => {
          const thresholds = thirdsOf(values);
          const ordered = values.toSorted((a, b) => (direction === 'higher_is_better' ? b - a : a - b));
          const thirds = ordered.map((value) => thirdOf(value, direction, thresholds));
          expect(thirds).toEqual(thirds.toSorted((a, b) => a - b));
          expect(new Set(thirds).size > 1).toBe(thresholds.length > 0);
        },
      ),
    );
  });
});

describe(tied, () => {
  const place = (value: number, low: number | null = null, high = value) => ({
    area: places[0]!,
    value,
    interval: low === null ? null : { low, high },
  });

  it('ranks two places apart only if their intervals do not overlap', () => {
    expect(tied(place(33, 28, 38), place(30, 25, 34))).toBe(true);
    expect(tied(place(33, 30, 38), place(20, 15, 25))).toBe(false);
  });

  it('ties equal values where no interval is published', () => {
    expect(tied(place(3), place(3))).toBe(true);
    expect(tied(place(3), place(4))).toBe(false);
  });
});

describe(weigh, () => {
  const [worse, better] = [indicator('a'), indicator('b', 'higher_is_better')];
  const values = [...rows('a', 10, 20, 30, null), ...rows('b', 1, 3, 2, 2)];
  const scores = (a: number, b: number) =>
    weigh(
      [
        { indicator: worse, weight: a },
        { indicator: better, weight: b },
      ],
      places,
      values,
    );

  it('is the weighted mean of indicators from 0 (best) to 100 (worst), each in its direction', () => {
    expect(scores(1, 1).places.map(({ value }) => value)).toEqual([50, 25, 75, null]);
    expect(scores(3, 1).places.map(({ value }) => value)).toEqual([25, 37.5, 87.5, null]);
  });

  it('gives no score to a place that lacks an indicator that counts, and names it', () => {
    expect(scores(1, 1).lacking.map(({ id }) => id)).toEqual(['4']);
    expect(scores(0, 1).lacking).toEqual([]);
    expect(scores(0, 1).places[3]?.value).toBe(50);
  });

  it('gives no score at all when every weight is zero', () => {
    expect(scores(0, 0).total).toBe(0);
    expect(scores(0, 0).places.every(({ value }) => value === null)).toBe(true);
  });

  it('stays within 0 and 100 and does not change with the unit of the weights', () => {
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(weight, weight, (a, b) => {
        const [once, tenfold] = [scores(a, b), scores(10 * a, 10 * b)];
        for (const [i, { value }] of once.places.entries()) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
          expect(tenfold.places[i]?.value).toBeCloseTo(value, 8);
        }
      }),
    );
  });
});

describe(firmest, () => {
  const of = (id: string, weight = 1) => ({ indicator: indicator(id), weight });
  const values = [...rows('a', 9, 8, 1, 0), ...rows('b', 9, 1, 8, 0), ...rows('c', 9, 2, 1, 8)];

  it('keeps the places that stay first whichever single indicator is left out', () => {
    const firm = firmest(1, [of('a'), of('b'), of('c')], places, values);
    expect(firm?.map(({ id }) => id)).toEqual(['1']);
  });

  it('counts only indicators with a weight, and says nothing of a single one', () => {
    expect(firmest(1, [of('a'), of('b', 0)], places, values)).toBeNull();
  });
});

describe(worstThird, () => {
  const of = (direction: Direction, ...values: readonly (number | null)[]) =>
    needOf(indicator('a', direction), places, rows('a', ...values));

  it('holds the places at the worse end, equal values together', () => {
    expect([...worstThird(of('higher_is_worse', 1, 2, 9, 9))]).toEqual(['3', '4']);
    expect([...worstThird(of('higher_is_better', 1, 2, 8, 9))]).toEqual(['1']);
  });

  it('follows the reader’s own thresholds', () => {
    expect([...worstThird(of('higher_is_worse', 1, 2, 8, 9), [1.5, 2])]).toEqual(['2', '3', '4']);
  });

  it('holds nothing where no end is the worse one, or nothing is known', () => {
    expect(worstThird(of('neutral', 1, 2, 8, 9)).size).toBe(0);
    expect(worstThird(of('higher_is_worse', null, null)).size).toBe(0);
  });
});
