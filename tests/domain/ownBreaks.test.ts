import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classIndex } from '../../src/domain/classify';
import { checkBreaks, classCounts, moveBreak, rangeOf, roomOf } from '../../src/domain/ownBreaks';

const values = fc.array(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
  { minLength: 5, maxLength: 40 },
);
const drags = fc.array(fc.tuple(fc.nat(10), fc.double({ min: -2, max: 3, noNaN: true })), { maxLength: 12 });

describe(moveBreak, () => {
  const range = { low: 10.93, high: 46.29 };

  it('goes to a round number near the hand', () => {
    expect(moveBreak([20, 30], 0, 17.0312, range)).toEqual([17, 30]);
    expect(moveBreak([20, 30], 1, 33.333, range)).toEqual([20, 33.3]);
  });

  it('stops at its neighbours and at the ends of the values', () => {
    expect(moveBreak([20, 30], 0, 99, range)).toEqual([29.9, 30]);
    expect(moveBreak([20, 30], 0, -99, range)).toEqual([11, 30]);
    expect(moveBreak([20, 30], 1, 99, range)).toEqual([20, 46.2]);
  });

  it('stays where it is when there is no room, or nothing to go by', () => {
    expect(moveBreak([20, 20.05, 20.1], 1, 40, range)).toEqual([20, 20.05, 20.1]);
    expect(moveBreak([20], 0, Number.NaN, range)).toEqual([20]);
    expect(roomOf([5], 0, { low: 5, high: 5 })).toBeNull();
  });

  it('leaves breaks ascending and within the values, and every value in one class, whatever is dragged', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 7 }), drags, (list, k, moves) => {
        const made = classify(list, { method: 'quantile', k, breaks: [] });
        fc.pre(made.breaks.length > 0);
        const range = rangeOf(made);
        const breaks = moves.reduce<readonly number[]>(
          (now, [index, share]) =>
            moveBreak(now, index % now.length, range.low + share * (range.high - range.low), range),
          made.breaks,
        );
        expect(breaks).toHaveLength(made.breaks.length);
        breaks.forEach((each, i) => expect(each).toBeGreaterThan(breaks[i - 1] ?? range.low));
        expect(breaks.at(-1)).toBeLessThanOrEqual(range.high);

        const own = classify(list, { method: 'auto', k, breaks });
        for (const value of list) {
          const holding = own.classes.filter(
            ({ low, high }, i) => value >= low && (value < high || i === own.classes.length - 1),
          );
          expect(holding).toEqual([own.classes[classIndex(own, value)]]);
        }
      }),
    );
  });
});

describe(classCounts, () => {
  it('adds up to all known values', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 7 }), (list, k) => {
        const counts = classCounts(classify(list, { method: 'auto', k, breaks: [] }), list);
        expect(counts.reduce((all, n) => all + n, 0)).toBe(list.length);
      }),
    );
  });
});

describe(checkBreaks, () => {
  const range = { low: 10, high: 40 };

  it('takes ascending numbers within the values', () => {
    expect(checkBreaks([11, 25.5, 40], range)).toBeNull();
  });

  it.each([
    [[11, null, 30], 1, 'not_a_number'],
    [[10, 20], 0, 'outside'],
    [[20, 41], 1, 'outside'],
    [[20, 20], 1, 'not_above'],
    [[30, 20], 1, 'not_above'],
  ] as const)('says which of %j is wrong, and why', (typed, index, reason) => {
    expect(checkBreaks(typed, range)).toEqual({ index, reason });
  });
});
