import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/data/planMoney';
import type { Lang } from '../../src/domain/view';

/** The kind and the pesos, or the reason of the refusal. */
function read(text: string, lang: Lang = 'es'): string {
  const reading = readMoney(text, lang);
  return reading.ok ? `${reading.amount.kind} ${reading.amount.value}` : reading.reason;
}

describe(readMoney, () => {
  it.each([
    ['800 millones', 'exact 800000000'],
    ['$ 800.000.000', 'exact 800000000'],
    ['$800.000.000', 'exact 800000000'],
    ['800000000', 'exact 800000000'],
    ['800,000,000', 'exact 800000000'],
    ['1.718 millones de pesos', 'exact 1718000000'],
    ['1,5 millones', 'exact 1500000'],
    ['2 mil millones', 'exact 2000000000'],
    ['un millón', 'not_money'],
    ['más de 540 millones', 'at_least 540000000'],
    ['MAS DE $540 MILLONES', 'at_least 540000000'],
    ['aprox. 579 millones', 'about 579000000'],
    ['unos $579 millones', 'about 579000000'],
    ['229.332.052', 'exact 229332052'],
    ['518.000 pesos', 'exact 518000'],
  ])('understands %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads a single dot or comma as the language of the page writes it', () => {
    expect(read('1.718 millones', 'es')).toBe('exact 1718000000');
    expect(read('1,718 million', 'en')).toBe('exact 1718000000');
    expect(read('1.5 million pesos', 'en')).toBe('exact 1500000');
  });

  it.each([
    ['1,718 millones', 'es', 'ambiguous'],
    ['1.718 million', 'en', 'ambiguous'],
    ['1.5 millones', 'es', 'ambiguous'],
    ['12.34.567', 'es', 'ambiguous'],
    ['800', 'es', 'no_unit'],
    ['1.718', 'es', 'no_unit'],
    ['0', 'es', 'no_unit'],
    ['M$ 518.000', 'es', 'thousands'],
    ['MM$ 518', 'es', 'thousands'],
    ['UF 20.000', 'es', 'thousands'],
    ['1,0000001 millones', 'es', 'not_whole'],
    ['99999999999999999', 'es', 'not_whole'],
    ['-800 millones', 'es', 'not_money'],
    ['1e9', 'es', 'not_money'],
    ['mucho', 'es', 'not_money'],
    ['', 'es', 'not_money'],
  ] as const)('does not guess what %s is worth', (text, lang, reason) => {
    expect(read(text, lang)).toBe(reason);
  });

  it('never throws, and takes only whole pesos', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Lang>('es', 'en'), (text, lang) => {
        const reading = readMoney(text, lang);
        expect(!reading.ok || Number.isSafeInteger(reading.amount.value)).toBe(true);
      }),
    );
  });
});
