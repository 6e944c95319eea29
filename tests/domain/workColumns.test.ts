import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/area';
import { alike, pick } from '../../src/domain/alike';
import { asOf, type AsOf } from '../../src/domain/asof';
import { countColumns } from '../../src/domain/countColumns';
import { NO_FILTER, type WorkFilter } from '../../src/domain/filter';
import { figuresByArea } from '../../src/domain/filteredColumns';
import { countWorks, type Asked, type Count } from '../../src/domain/funding';
import { groupBy } from '../../src/domain/groupBy';
import { quantityIn } from '../../src/domain/measure';
import { placer } from '../../src/domain/placement';
import { adding, isKnown, UNPUBLISHED } from '../../src/domain/quantity';
import { workColumns } from '../../src/domain/workColumns';
import { PEOPLE_UNITS, SECTORS, STAGES, type Work } from '../../src/domain/work';
import { AREAS, amount, day, work } from './make';

const place = placer(AREAS);

const SUMMED = ['funded', 'works', ...PEOPLE_UNITS] as const;

/** What funding.ts says, counted and added up. */
function expected(at: AsOf, asked: Asked) {
  const { byArea, shared, unplaced, counted } = countWorks(place)(at, asked);
  const figure = (works: readonly Work[]) => {
    const all = adding();
    for (const each of works) all.add(quantityIn(each, asked.summed));
    return { works: works.length, sum: all.sum(), mean: all.mean() };
  };
  return {
    byArea: new Map(
      [...byArea].map(([area, tally]) => [
        area,
        {
          works: tally.works.length,
          shared: tally.shared.length,
          sum: tally.sum,
          mean: tally.mean(),
        },
      ]),
    ),
    shared: figure(shared.map((each) => each.work)),
    unplaced: figure(unplaced),
    total: figure(counted),
  };
}

/** A count with the means that it gives when asked, and its areas in order. */
const written = ({ byArea, ...count }: Count) => ({
  ...count,
  byArea: [...byArea]
    .map(([area, tally]) => ({ ...tally, area, mean: tally.mean() }))
    .toSorted((a, b) => a.area.localeCompare(b.area)),
});

const count = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 1e6 }));
const quantity = fc.oneof(
  fc.constant(UNPUBLISHED),
  fc.record({
    kind: fc.constantFrom('exact' as const, 'exact' as const, 'about' as const, 'at_least' as const),
    value: count,
  }),
);
const works: fc.Arbitrary<Work[]> = fc
  .array(
    fc.record({
      amount: fc.oneof(
        fc.constant(UNPUBLISHED),
        fc
          .tuple(count, fc.constantFrom('exact' as const, 'about' as const, 'at_least' as const))
          .map(([millions, kind]) => amount(millions, kind)),
      ),
      people: fc.array(fc.record({ unit: fc.constantFrom(...PEOPLE_UNITS), count: quantity }), {
        maxLength: 3,
      }),
      sector: fc.constantFrom(...SECTORS),
      stage: fc.constantFrom(...STAGES),
      municipalities: fc.subarray(['1', '2', '3', '4']),
      islands: fc.subarray(['a', 'b', 'c']),
      funders: fc.subarray(['gore', 'core, region', 'mop']),
      place: fc.constantFrom(
        { certainty: 'municipality' as const },
        { certainty: 'island' as const, radiusKm: null },
        { certainty: 'exact' as const, lon: 0.5, lat: 0.5 },
      ),
      shape: fc.constantFrom<Work['shape']>(null, { type: 'Point', coordinates: [0.5, 0.5] }),
      sources: fc.constantFrom(['a file'], ['a file', 'another']),
      knownFrom: fc.constantFrom(day('2023'), day('2025')),
      scope: fc.constantFrom('roundtable' as const, 'roundtable' as const, 'other' as const),
      replaces: fc.subarray(['w0', 'w1'], { maxLength: 1 }),
      partOf: fc.option(fc.constantFrom('w2', 'w3'), { nil: null, freq: 2 }),
    }),
    { maxLength: 15 },
  )
  .map((rows) =>
    rows.map(({ replaces, partOf, ...row }, at) => {
      const id = `w${at}`;
      return work(id, {
        ...row,
        replaces: replaces.filter((older) => older !== id),
        partOf: partOf === id ? null : partOf,
      });
    }),
  );
const filters: fc.Arbitrary<WorkFilter> = fc.record({
  sector: fc.subarray([...SECTORS], { maxLength: 3 }),
  stage: fc.subarray([...STAGES], { maxLength: 4 }),
  in: fc.subarray(['1', '2', '3', '4'], { maxLength: 2 }),
  funder: fc.subarray(['gore', 'core, region', 'nobody'], { maxLength: 2 }),
});

const asking: fc.Arbitrary<Asked> = fc.record({
  filter: filters,
  level: fc.constantFrom(...LEVELS),
  summed: fc.constantFrom(...SUMMED),
});
const dates = fc.constantFrom(day('2024'), day('2026'));

describe(figuresByArea, () => {
  it('gives the figures of funding.ts for any works, filter, level and measure', () => {
    fc.assert(
      fc.property(works, asking, dates, (rows, asked, date) => {
        const at = asOf(rows, date);
        expect(figuresByArea(workColumns(at, place), asked)).toEqual(expected(at, asked));
      }),
    );
  });

  it('gives each area its published share of a work that several share', () => {
    const at = asOf(
      [
        work('whole', { municipalities: ['1', '2'], amount: amount(30) }),
        work('north', { municipalities: ['1'], amount: amount(10), partOf: 'whole' }),
        work('south', { municipalities: ['2'], amount: amount(20, 'about'), partOf: 'whole' }),
        work('design', { municipalities: ['1', '2'], amount: amount(5), stage: 'design' }),
        work('drawn', { municipalities: ['2'], amount: amount(5), partOf: 'design' }),
      ],
      day('2026'),
    );
    const options = { filter: NO_FILTER, level: 'municipality', summed: 'funded' } as const;
    const { byArea, shared } = figuresByArea(workColumns(at, place), options);
    expect(byArea.get('2')).toEqual({
      works: 0,
      shared: 1,
      sum: { total: { kind: 'about', value: 20e6 }, known: 1, unpublished: 0 },
      mean: { kind: 'about', value: 20e6 },
    });
    expect(shared.works).toBe(1);
  });

  it('adds works that no filter can tell apart up before anybody asks, and keeps nothing for what none tells', () => {
    const alike = Array.from({ length: 1000 }, (_, at) => work(`w${at}`, { amount: amount(at) }));
    const columns = workColumns(asOf([...alike, work('other', { sector: 'health' })], day('2026')), place);
    expect([...columns.works]).toEqual([1000, 1]);
    expect(columns.figures.families.total.buffer).toBe(columns.figures.dwellings.total.buffer);
  });

  it('can be posted to a page', () => {
    const columns = workColumns(asOf([work('w', { amount: amount(3) })], day('2026')), place);
    expect(structuredClone(columns)).toEqual(columns);
  });
});

describe(countColumns, () => {
  it('counts and lists the very same as one by one, whatever is asked one after another', () => {
    fc.assert(
      fc.property(works, fc.array(asking, { minLength: 1, maxLength: 4 }), dates, (rows, all, date) => {
        const at = asOf(rows, date);
        const count = countColumns(workColumns(at, place), at, place);
        for (const asked of all)
          expect(written(count(at, asked))).toEqual(written(countWorks(place)(at, asked)));
      }),
    );
  });

  it('counts another day than that of its columns one by one', () => {
    const rows = [work('then', { knownFrom: day('2023') }), work('now', { knownFrom: day('2025') })];
    const [then, now] = [asOf(rows, day('2024')), asOf(rows, day('2026'))];
    const asked = { filter: NO_FILTER, level: 'municipality', summed: 'works' } as const;
    expect(countColumns(workColumns(now, place), now, place)(then, asked).counted).toEqual([rows[0]]);
  });

  it('knows of its lists what works have in common, as reading each of them would tell', () => {
    fc.assert(
      fc.property(works, asking, (rows, asked) => {
        const at = asOf(rows, day('2026'));
        const { counted, listed, others } = countColumns(workColumns(at, place), at, place)(at, asked);
        const look = (one: Work): string =>
          JSON.stringify([
            one.scope,
            one.sector,
            one.stage,
            one.funders.toSorted(),
            one.sources,
            place(one),
            one.place.certainty,
            one.shape !== null,
            one.islands.length > 1,
            isKnown(one.amount),
          ]);
        for (const list of [counted, listed, others]) {
          const known = new Map(alike(list).map(({ one, works: n }) => [look(one), n]));
          const read = new Map([...groupBy(list, look)].map(([key, { length }]) => [key, length]));
          expect(known).toEqual(read);
          const isRoad = ({ sector }: Work) => sector === 'road';
          expect(pick(list, isRoad)).toEqual(list.filter(isRoad));
          const roads = alike(pick(list, isRoad)).reduce((count, sort) => count + sort.works, 0);
          expect(roads).toBe(list.filter(isRoad).length);
        }
      }),
    );
  });
});
