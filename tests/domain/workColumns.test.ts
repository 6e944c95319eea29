import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/area';
import { asOf, type AsOf } from '../../src/domain/asof';
import { matches, NO_FILTER, type WorkFilter } from '../../src/domain/filter';
import { figuresByArea, rowsOf } from '../../src/domain/filteredColumns';
import { fundingByArea } from '../../src/domain/funding';
import { quantityOf, type WorkMeasure } from '../../src/domain/measure';
import { placer } from '../../src/domain/placement';
import { sum, UNPUBLISHED, type Quantity } from '../../src/domain/quantity';
import { workColumns } from '../../src/domain/workColumns';
import { PEOPLE_UNITS, SECTORS, STAGES, type PeopleUnit, type Work } from '../../src/domain/work';
import { AREAS, amount, day, work } from './make';

const place = placer(AREAS);

/** Everything that can be summed, as the domain and as the columns name it. */
const MEASURES = [
  { measure: 'funded', unit: 'families', summed: 'funded' },
  { measure: 'works', unit: 'families', summed: 'works' },
  ...PEOPLE_UNITS.map((unit) => ({ measure: 'beneficiaries', unit, summed: unit }) as const),
] as const;

type Level = (typeof LEVELS)[number];

/** What funding.ts says, counted and added up. */
function expected(
  at: AsOf,
  options: { filter: WorkFilter; level: Level; measure: WorkMeasure; unit: PeopleUnit },
) {
  const quantity = (each: Work): Quantity => quantityOf(each, options.measure, options.unit);
  const { byArea, shared, unplaced } = fundingByArea(at, { ...options, place, quantity });
  const figure = (works: readonly Work[]) => ({ works: works.length, sum: sum(works.map(quantity)) });
  return {
    byArea: new Map(
      [...byArea].map(([area, tally]) => [
        area,
        { works: tally.works.length, shared: tally.shared.length, sum: sum(tally.quantities) },
      ]),
    ),
    shared: figure(shared.map((each) => each.work)),
    unplaced: figure(unplaced),
  };
}

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

describe(figuresByArea, () => {
  it('gives the figures of funding.ts for any works, filter, level and measure', () => {
    fc.assert(
      fc.property(
        works,
        filters,
        fc.constantFrom(...LEVELS),
        fc.constantFrom(...MEASURES),
        fc.constantFrom(day('2024'), day('2026')),
        (rows, filter, level, { summed, ...measured }, date) => {
          const at = asOf(rows, date);
          expect(figuresByArea(workColumns(at, place), { filter, level, summed })).toEqual(
            expected(at, { filter, level, ...measured }),
          );
        },
      ),
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

describe(rowsOf, () => {
  it('names the works that the filter lets pass, in their order', () => {
    fc.assert(
      fc.property(works, filters, (rows, filter) => {
        const at = asOf(rows, day('2026'));
        const found = rowsOf(workColumns(at, place), filter);
        const passing = at.standing.filter((each) => matches(filter, each, place(each).municipality));
        expect(Array.from(found, (row) => at.standing[row])).toEqual(passing);
      }),
    );
  });
});
