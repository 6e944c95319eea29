import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../src/domain/dates';
import type { Kind, Known } from '../../src/domain/quantity';
import { format, inWords } from '../../src/text/format';
import { roundDown, roundHalfUp } from '../../src/text/round';
import { ENGLISH, SPANISH } from '../../src/text/spellings';

const es = format(SPANISH);
const en = format(ENGLISH);
const known = (value: number, kind: Kind = 'exact'): Known => ({ kind, value });

describe(roundHalfUp, () => {
  it('rounds as on paper, where binary would not', () => {
    expect(roundHalfUp(28.45, 1)).toBe(28.5);
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-28.45, 1)).toBe(-28.5);
    expect(roundHalfUp(1_870_332_052, -6)).toBe(1_870_000_000);
    expect(roundHalfUp(1e-9, 2)).toBe(0);
  });
});

describe(roundDown, () => {
  it('never makes a minimum larger', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.integer({ min: -6, max: 0 }), (value, decimals) => {
        expect(roundDown(value, decimals)).toBeLessThanOrEqual(value);
      }),
    );
  });
});

describe(format, () => {
  it('writes Chilean millions, never thousands of millions or abbreviations', () => {
    expect(inWords(es.money(known(518e6)))).toBe('$518 millones');
    expect(inWords(es.money(known(1_718e6, 'at_least')))).toBe('más de $1.718 millones');
    expect(inWords(es.money(known(579e6, 'about')))).toBe('unos $579 millones');
    expect(inWords(es.money(known(65_000e6, 'at_least')))).toBe('más de $65.000 millones');
    expect(inWords(es.money(known(1e6)))).toBe('$1 millón');
    expect(inWords(es.money(known(68_855)))).toBe('$68.855');
  });

  it('writes English with the word pesos, so that a billion is no trap', () => {
    expect(inWords(en.money(known(1_718e6, 'at_least')))).toBe('more than 1,718 million pesos');
    expect(inWords(en.money(known(579e6, 'about')))).toBe('about 579 million pesos');
  });

  it('never rounds a minimum up, and rounds the rest half up', () => {
    expect(es.money(known(1_870_900_000, 'at_least')).figure).toBe('$1.870 millones');
    expect(es.money(known(1_870_900_000)).figure).toBe('$1.871 millones');
    expect(es.money(known(1_870_500_000)).figure).toBe('$1.871 millones');
  });

  it('writes to the peso where asked', () => {
    expect(es.moneyInFull(known(229_332_052)).figure).toBe('$229.332.052');
    expect(en.moneyInFull(known(229_332_052)).figure).toBe('229,332,052 pesos');
  });

  it('keeps every digit group of any whole amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(es.moneyInFull(known(value)).figure.replaceAll(/[$.]/g, '')).toBe(String(value));
      }),
    );
  });

  it('writes quotients with three digits and their denominator', () => {
    expect(inWords(es.measure(known(579e6 / 8409, 'about'), 'funded', 'resident', 'families'))).toBe(
      'unos $68.900 por habitante',
    );
    expect(inWords(es.measure(known(2 / 8409), 'works', 'resident', 'families'))).toBe(
      '0,238 obras por cada 1.000 habitantes',
    );
    expect(inWords(es.measure(known(1), 'works', 'total', 'families'))).toBe('1 obra');
    expect(inWords(en.measure(known(360, 'at_least'), 'beneficiaries', 'total', 'inhabitants'))).toBe(
      'more than 360 inhabitants',
    );
  });

  it('writes changes with their sign', () => {
    expect([4e6, -81e6, 0].map(es.change)).toEqual(['+4', '−81', '0']);
  });

  it('writes indicators in their unit', () => {
    expect(es.indicator(38.87, { unit: 'percent', decimals: 1 })).toBe('38,9 %');
    expect(es.indicator(28.45, { unit: 'percent', decimals: 1 })).toBe('28,5 %');
    expect(en.indicator(56, { unit: 'percent', decimals: 1 })).toBe('56.0%');
    expect(es.indicator(0.483, { unit: 'index', decimals: 2 })).toBe('0,48');
    expect(es.indicator(-20.63, { unit: 'percent', decimals: 1 })).toBe('−20,6 %');
  });

  it('writes dates with the precision of the source', () => {
    const dates = ['2024-01-02', '2025-07', '2025'] as PartialDate[];
    expect(dates.map(es.date)).toEqual(['02-01-2024', '07-2025', '2025']);
    expect(dates.map(en.date)).toEqual(['2 January 2024', 'July 2025', '2025']);
  });
});
