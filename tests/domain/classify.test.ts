import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_METHODS } from '../../src/domain/classes';
import { classify, classIndex, roundest } from '../../src/domain/classify';

const options = { method: 'auto', k: 5, breaks: [] } as const;
const values = fc.array(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
  { minLength: 5, maxLength: 60 },
);
const methods = fc.constantFrom(...CLASS_METHODS);

describe(roundest, () => {
  it('finds the number with the fewest digits that keeps every value on its side', () => {
    expect(roundest(518e6, 579e6)).toBe(570e6);
    expect(roundest(22.9, 23.4)).toBe(23);
    expect(roundest(-3, 8)).toBe(0);
    expect(roundest(5, 5)).toBe(5);
  });

  it('stays above the lower and not above the upper value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, width) => {
          const high = low + width;
          fc.pre(high > low);
          const rounded = roundest(low, high);
          expect(rounded).toBeGreaterThan(low);
          expect(rounded).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});

describe(classify, () => {
  it('invents no classes for fewer than five values: the legend lists the places', () => {
    const scale = classify([518, 579, 773], options);
    expect(scale.form).toBe('places');
    expect(scale.classes.map(({ at }) => at)).toEqual([0, 0.5, 1]);
    expect([518, 579, 773].map((value) => classIndex(scale, value))).toEqual([0, 1, 2]);
  });

  it('puts a single value in the middle of the ramp, and nothing on nothing', () => {
    expect(classify([518], options).classes.map(({ at }) => at)).toEqual([0.5]);
    expect(classify([], options).breaks).toEqual([]);
  });

  it('puts every value in a class whose bounds hold it, by every method', () => {
    fc.assert(
      fc.property(values, methods, fc.integer({ min: 3, max: 7 }), (list, method, k) => {
        const scale = classify(list, { method, k, breaks: [] });
        expect(scale.classes).toHaveLength(scale.breaks.length + 1);
        expect(scale.classes.length).toBeLessThanOrEqual(k);
        for (const value of list) {
          const each = scale.classes[classIndex(scale, value)];
          expect(each?.low).toBeLessThanOrEqual(value);
          expect(each?.high).toBeGreaterThanOrEqual(value);
        }
        expect(scale.breaks.every((each, i) => i === 0 || each > (scale.breaks[i - 1] ?? each))).toBe(true);
      }),
    );
  });

  it('gives larger values no lower class, in any order of the rows', () => {
    fc.assert(
      fc.property(values, methods, (list, method) => {
        const scale = classify(list, { method, k: 5, breaks: [] });
        expect(classify(list.toReversed(), { method, k: 5, breaks: [] })).toEqual(scale);
        const classes = list.toSorted((a, b) => a - b).map((value) => classIndex(scale, value));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      }),
    );
  });

  it('fills quantile classes evenly', () => {
    const list = Array.from({ length: 30 }, (_, i) => i + 1);
    const scale = classify(list, { method: 'quantile', k: 5, breaks: [] });
    const counts = [0, 0, 0, 0, 0];
    for (const value of list) counts[classIndex(scale, value)] = (counts[classIndex(scale, value)] ?? 0) + 1;
    expect(counts).toEqual([6, 6, 6, 6, 6]);
  });

  it('finds the natural gaps', () => {
    const scale = classify([1, 2, 3, 51, 52, 53, 101, 102, 103], { method: 'jenks', k: 3, breaks: [] });
    expect(scale.breaks.map((each) => [each > 3 && each <= 51, each > 53 && each <= 101])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('says so when logarithmic classes are not possible', () => {
    expect(classify([1, 10, 100, 1000, 10000], { method: 'log', k: 4, breaks: [] }).method).toBe('log');
    expect(classify([0, 10, 100, 1000, 10000], { method: 'log', k: 4, breaks: [] }).method).toBe('equal');
  });

  it('takes breaks of the user as they stand', () => {
    const scale = classify([1, 2, 3, 4, 5, 6], { method: 'auto', k: 5, breaks: [2.5, 4] });
    expect(scale.method).toBe('own');
    expect(scale.breaks).toEqual([2.5, 4]);
    expect([2, 2.5, 4].map((value) => classIndex(scale, value))).toEqual([0, 1, 2]);
  });
});
