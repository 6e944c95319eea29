import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { asOf } from '../../src/domain/asof';
import type { ChoroplethInput } from '../../src/domain/choropleth';
import { comparison, rowScale, shareOf } from '../../src/domain/comparison';
import type { Indicator, IndicatorValue } from '../../src/domain/facts';
import { placer } from '../../src/domain/placement';
import type { Work } from '../../src/domain/work';
import { amount, AREAS, day, work } from './make';

const indicator = (id: string): Indicator => ({
  id,
  name: { es: id, en: id },
  definition: { es: id, en: id },
  unit: 'percent',
  decimals: 1,
  direction: 'higher_is_worse',
  theme: 'poverty',
  sector: null,
  year: 2022,
  coverage: 30,
  caution: null,
  sources: [],
});

const row = (
  cut: string,
  value: number,
  interval: readonly [number, number] | null = null,
): IndicatorValue => ({
  indicator: 'pov',
  cut,
  value,
  low: interval?.[0] ?? null,
  high: interval?.[1] ?? null,
});

const inputOf = (works: readonly Work[], values: readonly IndicatorValue[]): ChoroplethInput => ({
  asOf: asOf(works, day('2026-01-01')),
  areas: AREAS,
  place: placer(AREAS),
  indicators: [indicator('pov')],
  values,
});

const WORKS = [
  work('A', { amount: amount(500), people: [{ unit: 'families', count: { kind: 'about', value: 40 } }] }),
  work('B', { municipalities: ['2'] }),
];
const VALUES = [row('1', 20, [10, 30]), row('3', 40, [35, 60])];
const compared = (ids: readonly string[], level: 'municipality' | 'island' = 'municipality') =>
  comparison(inputOf(WORKS, VALUES), { ...DEFAULT_VIEW, level }, ids);
const measured = (rows: ReturnType<typeof compared>, measure: string) =>
  rows.find(({ asked }) => asked.measure === measure && asked.per === 'total');

describe(comparison, () => {
  it('keeps the order of the areas in every row', () => {
    for (const { figures } of compared(['3', '1', '4']))
      expect(figures.map(({ area }) => area.id)).toEqual(['3', '1', '4']);
  });

  it('has no value, and never 0, where none is published', () => {
    const rows = compared(['1', '2', '3', '4']);
    expect(
      measured(rows, 'funded')?.figures.map(({ value, state }) => [value?.value ?? null, state]),
    ).toEqual([
      [500e6, 'value'],
      [null, 'unpublished'],
      [null, 'none'],
      [null, 'outside'],
    ]);
    expect(measured(rows, 'pov')?.figures.map(({ value }) => value?.value ?? null)).toEqual([
      20,
      null,
      40,
      null,
    ]);
  });

  it('never adds families, inhabitants and dwellings: each has a row', () => {
    const units = compared(['1']).filter(({ asked }) => asked.measure === 'beneficiaries');
    expect(units.map(({ asked, figures }) => [asked.unit, figures[0]?.value?.value ?? null])).toEqual([
      ['families', 40],
      ['inhabitants', null],
      ['dwellings', null],
    ]);
  });

  it('measures every row by one scale of all areas, whoever is compared', () => {
    const scales = (ids: readonly string[]) => compared(ids).map(({ scale }) => scale);
    expect(scales(['1'])).toEqual(scales(['2', '3', '4']));
    expect(measured(compared(['1']), 'pov')?.scale).toEqual({ low: 0, high: 60 });
  });

  it('has indicators only where they are published: by municipality', () => {
    expect(measured(compared(['a'], 'island'), 'pov')).toBeUndefined();
  });
});

describe(rowScale, () => {
  const known = (value: number) => ({ value: { kind: 'exact', value } as const, interval: null });
  const missing = { value: null, interval: null };

  it('is none where nothing is known', () => {
    expect(rowScale([missing, missing])).toBeNull();
  });

  it('starts at 0, or at the lowest where some are negative, and holds every value', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (values) => {
        const scale = rowScale([missing, ...values.map(known)]) ?? { low: Number.NaN, high: Number.NaN };
        expect(scale.low).toBe(Math.min(0, ...values));
        for (const value of values) {
          expect(shareOf(scale, value)).toBeGreaterThanOrEqual(0);
          expect(shareOf(scale, value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
