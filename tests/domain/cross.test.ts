import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { asOf } from '../../src/domain/asof';
import { choropleth } from '../../src/domain/choropleth';
import { cellFill, cross, crossedPicture, placesIn } from '../../src/domain/cross';
import type { Direction } from '../../src/domain/facts';
import { placer } from '../../src/domain/placement';
import type { View } from '../../src/domain/view';
import type { Work } from '../../src/domain/work';
import { AREAS, amount, day, work } from './make';

const need = (values: readonly (number | null)[], direction: Direction = 'higher_is_worse') => ({
  direction,
  places: AREAS.municipality.map((area, i) => ({ area, value: values[i] ?? null, interval: null })),
});

const paint = (works: readonly Work[], view: Partial<View> = {}) =>
  choropleth(
    {
      asOf: asOf(works, day('2026-11-22')),
      areas: AREAS,
      place: placer(AREAS),
      indicators: [],
      values: [],
    },
    { ...DEFAULT_VIEW, ...view },
  );

const at = (municipality: string, millions: number | null, changes: Partial<Work> = {}) =>
  work(`w${municipality}`, { municipalities: [municipality], amount: amount(millions), ...changes });

const cells = (
  values: readonly (number | null)[],
  works: readonly Work[],
  {
    cuts = [],
    direction,
    view = {},
  }: { cuts?: readonly number[]; direction?: Direction; view?: Partial<View> } = {},
) => cross(need(values, direction), paint(works, view), paint(works), cuts).places.map(({ cell }) => cell);

describe(cross, () => {
  it('puts each place in the cell of its need and its investment', () => {
    expect(cells([10, 20, 30, 40], [at('1', 500), at('2', 900), at('3', null)], { cuts: [20, 30] })).toEqual([
      '12',
      '23',
      '3u',
      '31',
    ]);
  });

  it('turns the need round where more is better', () => {
    expect(cells([10, 20, 30, 40], [], { cuts: [20, 40], direction: 'higher_is_better' })).toEqual([
      '31',
      '21',
      '21',
      '11',
    ]);
  });

  it('gives no cell to a place without a value of the need', () => {
    expect(cells([null, 20, 30, 40], [at('1', 500)])[0]).toBeNull();
  });

  it('has one column of figures where there is one figure', () => {
    expect(cells([1, 2, 3, 4], [at('1', 500), at('2', 500)], { cuts: [2, 3] }).slice(0, 2)).toEqual([
      '12',
      '22',
    ]);
  });

  it('keeps an amount that several places share out of the columns of figures', () => {
    const shared = work('w', { municipalities: ['1', '2'], amount: amount(300) });
    expect(cells([1, 2, 3, 4], [shared], { cuts: [2, 3] })).toEqual(['1u', '2u', '31', '31']);
  });

  it('keeps the meaning of a colour under a filter', () => {
    const works = [at('1', 500), at('2', 900, { sector: 'health' })];
    const filtered = cells([1, 2, 3, 4], works, { cuts: [2, 3], view: { sector: ['health'] } });
    expect(filtered).toEqual(['11', '23', '31', '31']);
  });

  it('leaves no place out: cells and places without a value add up to all', () => {
    const millions = fc.option(fc.nat({ max: 900 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.array(fc.record({ municipality: fc.constantFrom('1', '2', '3', '4'), millions }), {
          maxLength: 6,
        }),
        fc.constantFrom(...(['total', 'resident', 'km2', 'work'] as const)),
        (values, given, per) => {
          const works = given.map((each, i) => ({ ...at(each.municipality, each.millions), id: `w${i}` }));
          const crossed = cross(need(values), paint(works, { per }), paint(works, { per }), []);
          const counts = ([1, 2, 3] as const).flatMap((third) =>
            ([1, 2, 3, 'u'] as const).map((column) => placesIn(crossed, `${third}${column}`).length),
          );
          const unknown = crossed.places.filter(({ cell }) => cell === null).length;
          expect(counts.reduce((sum, n) => sum + n, unknown)).toBe(AREAS.municipality.length);
        },
      ),
    );
  });
});

describe(placesIn, () => {
  it('lists the worst first', () => {
    const ids = (direction: Direction) =>
      placesIn(
        cross(need([3, 1, 2, 4], direction), paint([]), paint([]), [0, 0.5]),
        direction === 'neutral' ? '31' : '11',
      ).map(({ need: { value } }) => value);
    expect(ids('neutral')).toEqual([4, 3, 2, 1]);
    expect(ids('higher_is_better')).toEqual([1, 2, 3, 4]);
  });
});

describe(cellFill, () => {
  it('hatches only members without a published work, and dots works without a figure', () => {
    expect(cellFill('31', true)).toMatchObject({ need: 3, invested: 1, pattern: 'hatch' });
    expect(cellFill('31', false)).toMatchObject({ pattern: null });
    expect(cellFill('2u', true)).toMatchObject({ need: 2, invested: 1, pattern: 'dots' });
    expect(cellFill('33', true)).toMatchObject({ invested: 3, pattern: null });
  });
});

describe(crossedPicture, () => {
  it('changes colours and outlines, never a figure; others fade when a cell stands alone', () => {
    const picture = paint([at('1', 500)]);
    const crossed = cross(need([10, 20, 30, null]), picture, picture, [20, 30]);
    const shown = crossedPicture(picture, crossed, '31', true);
    expect(shown.figures.map(({ value }) => value)).toEqual(picture.figures.map(({ value }) => value));
    expect([...shown.outlined]).toEqual(['3']);
    expect(shown.figures.map(({ fill }) => fill.kind === 'cross' && fill.faded)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(shown.figures[3]?.fill).toEqual({ kind: 'pattern', pattern: 'plus' });
  });
});
