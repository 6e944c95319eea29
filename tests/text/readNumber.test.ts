import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/text/format';
import { readNumber } from '../../src/text/readNumber';
import { ENGLISH, SPANISH } from '../../src/text/spellings';

describe(readNumber, () => {
  it.each([
    ['23,5', 'es', 23.5],
    [' 1.718 ', 'es', 1718],
    ['1.718,25', 'es', 1718.25],
    ['23.5', 'es', 23.5],
    ['0.481', 'es', 0.481],
    ['−3,2', 'es', -3.2],
    ['1,718', 'en', 1718],
    ['23.5', 'en', 23.5],
    ['23,5', 'en', 23.5],
  ] as const)('takes %j in %s', (text, lang, value) => {
    expect(readNumber(text, lang)).toBe(value);
  });

  it.each(['', 'abc', '12 %', '1,2,3', '1.2.3', '1e5', '--2', '2;3'])('does not take %j', (text) => {
    expect(readNumber(text, 'es')).toBeNull();
    expect(readNumber(text, 'en')).toBeNull();
  });

  it('reads back what the formatter writes', () => {
    const numbers = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
    fc.assert(
      fc.property(numbers, (n) => {
        expect(readNumber(format(SPANISH).number(n, 2), 'es')).toBe(n);
        expect(readNumber(format(ENGLISH).number(n, 2), 'en')).toBe(n);
      }),
    );
  });
});
