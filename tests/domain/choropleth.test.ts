import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { LEVELS } from '../../src/domain/area';
import { asOf } from '../../src/domain/asof';
import { choropleth, type Choropleth, type ChoroplethInput } from '../../src/domain/choropleth';
import type { Indicator, IndicatorValue } from '../../src/domain/facts';
import { isFunded } from '../../src/domain/filter';
import { countWorks } from '../../src/domain/funding';
import { placer } from '../../src/domain/placement';
import { sum, UNPUBLISHED } from '../../src/domain/quantity';
import type { View } from '../../src/domain/view';
import { SECTORS, STAGES, type Work } from '../../src/domain/work';
import { AREAS, amount, day, work } from './make';

const place = placer(AREAS);
const input = (
  works: readonly Work[],
  date = '2026-11-22',
  more: Partial<ChoroplethInput> = {},
): ChoroplethInput => ({
  asOf: asOf(works, day(date)),
  areas: AREAS,
  place,
  indicators: [],
  values: [],
  ...more,
});
const paint = (works: readonly Work[], view: Partial<View> = {}, date?: string): Choropleth =>
  choropleth(input(works, date), { ...DEFAULT_VIEW, ...view });
const figure = (picture: Choropleth, id: string) => {
  const found = picture.figures.find(({ area }) => area.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
};

const works = fc
  .array(
    fc
      .record({
        amount: fc.option(fc.nat({ max: 1e6 }), { nil: null }),
        sector: fc.constantFrom(...SECTORS),
        stage: fc.constantFrom(...STAGES),
        municipalities: fc.subarray(['1', '2', '3', '4']),
        islands: fc.subarray(['a', 'b', 'c']),
        knownFrom: fc.constantFrom(day('2023'), day('2024'), day('2025')),
        scope: fc.constantFrom('roundtable' as const, 'roundtable' as const, 'other' as const),
        replaces: fc.subarray(['w0', 'w1', 'w2'], { maxLength: 1 }),
        partOf: fc.option(fc.constantFrom('w0', 'w1', 'w2'), { nil: null, freq: 2 }),
      })
      .map(({ amount: millions, ...rest }) => ({ ...rest, amount: amount(millions) })),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, i) => {
      const id = `w${i}`;
      return work(id, {
        ...row,
        replaces: row.replaces.filter((older) => older !== id),
        partOf: row.partOf === id ? null : row.partOf,
      });
    }),
  );
const view = fc.record({
  level: fc.constantFrom(...LEVELS),
  sector: fc.subarray([...SECTORS], { maxLength: 2 }),
  stage: fc.subarray([...STAGES], { maxLength: 3 }),
  in: fc.subarray(['1', '2', '3', '4'], { maxLength: 2 }),
});
const date = fc.constantFrom('2022', '2023', '2024', '2026');

describe(choropleth, () => {
  it('loses no peso and no work: areas, shared and unplaced are all that counts', () => {
    fc.assert(
      fc.property(works, view, date, (rows, chosen, when) => {
        const picture = paint(rows, chosen, when);
        const whole = picture.figures.flatMap(({ works }) => works);
        const split = new Set(picture.shared.filter(({ split }) => split).map(({ work }) => work));
        const counted = [...whole, ...picture.shared.map(({ work }) => work), ...picture.unplaced];
        expect(new Set(counted)).toEqual(new Set(picture.counted));
        expect(counted).toHaveLength(picture.counted.length);
        const areas = picture.figures.reduce((total, each) => total + (each.sum.total?.value ?? 0), 0);
        const beside = [
          ...picture.shared.filter(({ work }) => !split.has(work)).map(({ work }) => work),
          ...picture.unplaced,
        ];
        expect(areas + (sum(beside.map((each) => each.amount)).total?.value ?? 0)).toBe(
          picture.total.total?.value ?? 0,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('has the same total at every level', () => {
    fc.assert(
      fc.property(works, view, (rows, chosen) => {
        const [first, ...rest] = LEVELS.map((level) => paint(rows, { ...chosen, level }).total);
        for (const total of rest) expect(total).toEqual(first);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(works, view, (rows, chosen) => {
        const figures = (list: readonly Work[]) =>
          paint(list, chosen).figures.map(({ state, value, rank, fill, sum }) => ({
            state,
            value,
            rank,
            fill,
            sum,
          }));
        // A record that two rows replace has one successor, whichever comes first; what counts is the same.
        expect(figures(rows.toReversed())).toEqual(figures(rows));
      }),
    );
  });

  it('changes no amount when an unpublished work comes', () => {
    fc.assert(
      fc.property(works, (rows) => {
        const before = paint(rows);
        const after = paint([...rows, work('new', { municipalities: ['1'], amount: UNPUBLISHED })]);
        expect(after.total.total?.value).toBe(before.total.total?.value);
        expect(after.figures.map(({ value }) => value?.value)).toEqual(
          before.figures.map(({ value }) => value?.value),
        );
        expect(after.total.unpublished).toBe(before.total.unpublished + 1);
      }),
    );
  });

  it('sums what is funded and lists the other stages; other public works are in no total', () => {
    const rows = [
      ...STAGES.map((stage) => work(stage, { stage, amount: amount(1) })),
      work('other', { scope: 'other', amount: amount(1000) }),
    ];
    const picture = paint(rows);
    expect(picture.total.total).toEqual({ kind: 'exact', value: 3_000_000 });
    expect(picture.counted.every(isFunded)).toBe(true);
    expect(picture.listed.map(({ id }) => id)).toEqual(['design', 'seeking_funding', 'stopped', 'cancelled']);
    expect(picture.others.map(({ id }) => id)).toEqual(['other']);
  });

  it('gives every area one state, and none but a value a colour of the scale', () => {
    const picture = paint([
      work('known', { municipalities: ['1'], amount: amount(5) }),
      work('unknown', { municipalities: ['2'] }),
    ]);
    expect(picture.figures.map(({ state }) => state)).toEqual(['value', 'unpublished', 'none', 'outside']);
    expect(picture.figures.map(({ fill }) => fill)).toEqual([
      { kind: 'ramp', ramp: 'inv', at: 0.5 },
      { kind: 'pattern', pattern: 'dots' },
      { kind: 'pattern', pattern: 'hatch' },
      { kind: 'land' },
    ]);
  });

  it('counts an amount over several areas once, as shared, and divides it by no guess', () => {
    const picture = paint([work('w', { islands: ['a', 'b'], amount: amount(579, 'about') })], {
      level: 'island',
    });
    expect(picture.figures.map(({ state, value }) => [state, value])).toEqual([
      ['shared', null],
      ['shared', null],
      ['none', null],
    ]);
    expect(picture.total.total).toEqual({ kind: 'about', value: 579_000_000 });
    expect(figure(paint([work('w', { islands: ['a', 'b'], amount: amount(579) })]), '1').state).toBe('value');
  });

  it('divides a shared amount by a published split, and only when the parts make the whole', () => {
    const parent = work('p', { municipalities: ['1', '2'], amount: amount(10) });
    const part = (id: string, cut: string, millions: number | null) =>
      work(id, { partOf: 'p', municipalities: [cut], amount: amount(millions) });
    const split = paint([parent, part('p1', '1', 4), part('p2', '2', 6)]);
    expect(split.figures.slice(0, 2).map(({ value }) => value?.value)).toEqual([4e6, 6e6]);
    for (const other of [5, null]) {
      const unsplit = paint([parent, part('p1', '1', 4), part('p2', '2', other)]);
      expect(unsplit.figures.slice(0, 2).map(({ state }) => state)).toEqual(['shared', 'shared']);
    }
  });

  it('keeps what a colour means while a filter is set', () => {
    const rows = [
      work('r1', { municipalities: ['1'], amount: amount(10) }),
      work('e1', { municipalities: ['1'], amount: amount(90), sector: 'electrification' }),
      work('r2', { municipalities: ['2'], amount: amount(50) }),
    ];
    const filtered = paint(rows, { sector: ['road'] });
    expect(filtered.scale).toEqual(paint(rows).scale);
    expect(figure(filtered, '1').value?.value).toBe(10e6);
    expect(figure(filtered, '1').classIndex).toBe(0);
  });

  it('divides by residents, surface and works, and says so where there is no denominator', () => {
    const rows = [
      work('w', { municipalities: ['1'], islands: ['a'], amount: amount(10) }),
      work('u', { municipalities: ['1'], islands: ['a'], amount: UNPUBLISHED }),
    ];
    expect(figure(paint(rows, { per: 'resident' }), '1').value).toEqual({ kind: 'at_least', value: 10_000 });
    expect(figure(paint(rows, { per: 'km2' }), '1').value).toEqual({ kind: 'at_least', value: 100_000 });
    expect(figure(paint(rows, { per: 'work' }), '1').value).toEqual({ kind: 'exact', value: 10_000_000 });
    expect(figure(paint(rows, { per: 'resident', level: 'island' }), 'a')).toMatchObject({
      state: 'no_data',
      value: null,
    });
  });

  it('counts people in one unit at a time', () => {
    const people = (unit: 'families' | 'inhabitants', value: number) => [
      { unit, count: { kind: 'exact' as const, value } },
    ];
    const rows = [
      work('f', { people: people('families', 36) }),
      work('i', { people: people('inhabitants', 360) }),
    ];
    const families = paint(rows, { measure: 'beneficiaries', unit: 'families' });
    expect(families.total).toEqual({ total: { kind: 'at_least', value: 36 }, known: 1, unpublished: 1 });
  });

  it('shows an indicator for every area, the worse end dark, and no data as no data', () => {
    const indicator = (direction: Indicator['direction']): Indicator => ({
      id: 'i',
      name: { es: '', en: '' },
      definition: { es: '', en: '' },
      unit: 'percent',
      decimals: 1,
      direction,
      theme: 'poverty',
      sector: null,
      year: 2022,
      coverage: 3,
      caution: null,
      sources: [],
    });
    const values: IndicatorValue[] = [
      ['1', 0],
      ['2', 20],
      ['3', 40],
    ].map(([cut, value]) => ({
      indicator: 'i',
      cut: String(cut),
      value: Number(value),
      low: null,
      high: null,
    }));
    const shown = (direction: Indicator['direction'], level: View['level'] = 'municipality') =>
      choropleth(input([], '2026', { indicators: [indicator(direction)], values }), {
        ...DEFAULT_VIEW,
        measure: 'i',
        level,
      });
    const worse = shown('higher_is_worse');
    expect(worse.figures.map(({ state }) => state)).toEqual(['value', 'value', 'value', 'no_data']);
    expect(worse.figures.map(({ rank }) => rank)).toEqual([3, 2, 1, null]);
    expect(figure(worse, '1').value).toEqual({ kind: 'exact', value: 0 });
    expect(figure(worse, '3').fill).toEqual({ kind: 'ramp', ramp: 'need', at: 1 });
    const better = shown('higher_is_better');
    expect(better.figures.map(({ rank }) => rank)).toEqual([1, 2, 3, null]);
    expect(figure(better, '1').fill).toEqual({ kind: 'ramp', ramp: 'need', at: 1 });
    expect(shown('neutral', 'province').figures.every(({ state }) => state === 'no_data')).toBe(true);
  });
});

describe(countWorks, () => {
  it('lets a work in several municipalities pass a filter on one of them, whole', () => {
    const rows = [work('w', { municipalities: ['1', '2'], amount: amount(7) })];
    const picture = paint(rows, { in: ['2'] });
    expect(picture.total.total?.value).toBe(7e6);
    expect(paint(rows, { in: ['3'] }).counted).toEqual([]);
  });
});
