import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { asOf } from '../../src/domain/asof';
import { choropleth, type ChoroplethInput } from '../../src/domain/choropleth';
import type { Indicator } from '../../src/domain/facts';
import { needOf } from '../../src/domain/need';
import { placer } from '../../src/domain/placement';
import { NOWHERE, type Candidate } from '../../src/domain/plan';
import { planOutcome, publishedFor } from '../../src/domain/planOutcome';
import { pesos } from '../../src/domain/quantity';
import type { People } from '../../src/domain/work';
import { weigh } from '../../src/domain/weigh';
import { amount, AREAS, day, work } from './make';
import { anyPlan, candidate, planOf } from './makePlan';

const POVERTY = { id: 'pov', direction: 'higher_is_worse' } as Indicator;
const value = (cut: string, of: number) => ({ indicator: 'pov', cut, value: of, low: null, high: null });
const families = (count: number): People => ({ unit: 'families', count: { kind: 'exact', value: count } });
const WORKS = [
  work('w1', { municipalities: ['1'], amount: amount(500), people: [families(30)] }),
  work('w2', { municipalities: ['2'], amount: amount(null) }),
];
const INPUT: ChoroplethInput = {
  asOf: asOf(WORKS, day('2026')),
  areas: AREAS,
  place: placer(AREAS),
  indicators: [POVERTY],
  values: [value('1', 30), value('2', 10), value('3', 40), value('4', 40)],
};
const POOR = needOf(POVERTY, AREAS.municipality, INPUT.values);
const PUBLISHED = publishedFor(INPUT, POOR, [POVERTY]);
const inCut = (cut: string, changes: Partial<Candidate> = {}) =>
  candidate(cut, { place: { ...NOWHERE, municipality: cut }, ...changes });
const outcome = (candidates: readonly Candidate[], budget: number | null = null) =>
  planOutcome(planOf(candidates, { budget: budget === null ? null : pesos(budget) }), PUBLISHED);

describe(planOutcome, () => {
  it('never changes a published figure, whatever is tried', () => {
    const published = structuredClone(choropleth(INPUT, DEFAULT_VIEW));
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { people, areas } = planOutcome(plan, PUBLISHED);
        expect(choropleth(INPUT, DEFAULT_VIEW)).toEqual(published);
        expect(PUBLISHED.picture).toEqual(published);
        for (const { unit, published: before } of people)
          expect(before.total?.value ?? null).toBe(unit === 'families' ? 30 : null);
        for (const { area, before } of areas)
          expect(before?.value ?? null).toBe(area?.id === '1' ? 500_000 : null);
      }),
    );
  });

  it('splits by municipality without losing a peso or a candidate', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { asked, areas } = planOutcome(plan, PUBLISHED);
        const total = (pick: (area: (typeof areas)[number]) => number) =>
          areas.reduce((sum, area) => sum + pick(area), 0);
        expect(areas.flatMap(({ candidates }) => candidates)).toHaveLength(plan.candidates.length);
        expect(total((area) => area.asked.total?.value ?? 0)).toBe(asked.total?.value ?? 0);
        expect(total((area) => area.asked.known)).toBe(asked.known);
        expect(total((area) => area.asked.unpublished)).toBe(asked.unpublished);
      }),
    );
  });

  it('asks for at least so much, while a candidate has no amount', () => {
    expect(outcome([inCut('1', { amount: amount(100) }), inCut('2')]).asked).toEqual({
      total: { kind: 'at_least', value: 100e6 },
      known: 1,
      unpublished: 1,
    });
  });

  it.each([
    ['fits', [amount(100)], 800e6, { kind: 'left', by: { kind: 'exact', value: 700e6 } }],
    [
      'fits by an estimate',
      [amount(100, 'about')],
      800e6,
      { kind: 'left', by: { kind: 'about', value: 700e6 } },
    ],
    ['is over', [amount(900)], 800e6, { kind: 'over', by: { kind: 'exact', value: 100e6 } }],
    [
      'is over by at least',
      [amount(900), amount(null)],
      800e6,
      { kind: 'over', by: { kind: 'at_least', value: 100e6 } },
    ],
    ['is not known', [amount(100), amount(null)], 800e6, { kind: 'cannot_say', unknown: 1 }],
    ['is not known of a minimum', [amount(100, 'at_least')], 800e6, { kind: 'cannot_say', unknown: 0 }],
    ['is empty', [], 800e6, { kind: 'left', by: { kind: 'exact', value: 800e6 } }],
    ['has no budget', [amount(100)], null, { kind: 'none' }],
  ])('says whether the plan fits: %s', (_, amounts, budget, expected) => {
    const candidates = amounts.map((each, i) => inCut('1', { id: `c${i}`, amount: each }));
    expect(outcome(candidates, budget).budget).toEqual(expected);
  });

  it('keeps people in their unit, beside what is published', () => {
    const dwellings: People = { unit: 'dwellings', count: { kind: 'about', value: 5 } };
    const { people } = outcome([inCut('1', { people: families(12) }), inCut('3', { people: dwellings })]);
    expect(
      people.map(({ unit, published, more, together }) => [
        unit,
        published.total,
        more.total,
        together.total,
      ]),
    ).toEqual([
      [
        'families',
        { kind: 'at_least', value: 30 },
        { kind: 'exact', value: 12 },
        { kind: 'at_least', value: 42 },
      ],
      ['dwellings', null, { kind: 'about', value: 5 }, { kind: 'at_least', value: 5 }],
    ]);
  });

  it('names the places of high need that get their first work', () => {
    const ids = (areas: readonly { readonly id: string }[] = []) => areas.map(({ id }) => id);
    const { need } = outcome([inCut('3'), inCut('1')]);
    expect([ids(need?.before), ids(need?.reached), ids(need?.after)]).toEqual([['3', '4'], ['3'], ['4']]);
  });

  it('goes by several indicators as they are weighed', () => {
    const water = { id: 'water', direction: 'higher_is_worse' } as Indicator;
    const values = [
      ...INPUT.values,
      ...['1', '2', '3', '4'].map((cut, at) => ({
        ...value(cut, [0, 5, 0, 90][at] ?? 0),
        indicator: 'water',
      })),
    ];
    const score = (weight: number) =>
      weigh(
        [
          { indicator: POVERTY, weight: 1 },
          { indicator: water, weight },
        ],
        AREAS.municipality,
        values,
      );
    const lacking = (weight: number) =>
      planOutcome(planOf([]), publishedFor({ ...INPUT, values }, score(weight), [POVERTY, water])).need;
    expect(lacking(0)?.before.map(({ id }) => id)).toEqual(['3', '4']);
    expect(lacking(1)?.before.map(({ id }) => id)).toEqual(['4']);
    expect(lacking(1)?.by).toEqual([POVERTY, water]);
    expect(planOutcome(planOf([]), publishedFor(INPUT, null, [])).need).toBeNull();
  });

  it('gives the investment per resident before and after, and none where nothing is known', () => {
    const [one, two, nowhere] = outcome([
      inCut('1', { amount: amount(100) }),
      inCut('2', { amount: amount(50) }),
      candidate('x', { amount: amount(7) }),
    ]).areas;
    expect([one?.before?.value, one?.after?.value]).toEqual([500_000, 600_000]);
    expect([two?.before, two?.after]).toEqual([null, { kind: 'at_least', value: 50_000 }]);
    expect(outcome([inCut('1')]).areas[0]).toMatchObject({ before: { value: 500_000 }, after: null });
    expect([nowhere?.area, nowhere?.asked.total?.value, nowhere?.after]).toEqual([null, 7e6, null]);
  });
});
