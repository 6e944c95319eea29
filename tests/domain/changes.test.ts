import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween } from '../../src/domain/changes';
import { STAGES, type Work } from '../../src/domain/work';
import { facts } from '../data/geodataFiles';
import { amount, day, work } from './make';

const ids = (works: readonly Work[]): readonly string[] => works.map(({ id }) => id);
const today = day('2026-11-22');

describe('what changed between two dates', () => {
  it('since January 2024: two works are new, two amounts and two stages changed, one stays unpublished', () => {
    const changes = changesBetween(facts.works, day('2024-01-02'), today);
    expect(ids(changes.added)).toEqual(['MCR-008', 'MCR-009']);
    expect(changes.amountChanged.map(({ before, after }) => [...ids(before), after.id])).toEqual([
      ['MCR-004', 'MCR-005'],
      ['MCR-002', 'MCR-003', 'MCR-010'],
    ]);
    expect(changes.stageMoved.map(({ after }) => after.stage)).toEqual(['executing', 'finished']);
    expect(ids(changes.stillUnpublished)).toEqual(['MCR-008']);
    expect(ids(changes.unchanged)).toEqual(['MCR-001']);
    expect(changes.gone).toEqual([]);
    expect(changes.totalBefore.total).toEqual(amount(1718, 'at_least'));
    expect(changes.totalAfter.total?.value).toBe(1_870_332_052);
  });

  it('between two dates without news nothing changed', () => {
    const changes = changesBetween(facts.works, day('2024-02-28'), day('2024-09-04'));
    expect([changes.added, changes.gone, changes.succeeded]).toEqual([[], [], []]);
    expect(changes.totalAfter).toEqual(changes.totalBefore);
  });

  it('a work whose newer record was cancelled is gone, and not 0 pesos', () => {
    const works = [
      work('a', { amount: amount(5) }),
      work('b', { stage: 'cancelled', replaces: ['a'], knownFrom: day('2025-01-01') }),
    ];
    const changes = changesBetween(works, day('2024-01-02'), today);
    expect(ids(changes.gone)).toEqual(['a']);
    expect(changes.totalAfter.total).toBeNull();
  });
});

/** A newest record that is known before the one it replaces: both ends of the line count in between. */
const outOfOrder = [
  work('a', { knownFrom: day('2020-06-01') }),
  work('b', { replaces: ['a'], knownFrom: day('2025-06-01') }),
  work('c', { replaces: ['b'], knownFrom: day('2021-06-01') }),
];

it('a record that counts still was not replaced by a newer one', () => {
  const changes = changesBetween(outOfOrder, day('2021-01-01'), day('2022-01-01'));
  expect([ids(changes.unchanged), ids(changes.added), changes.succeeded]).toEqual([['a'], ['c'], []]);
});

const rows = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2020, max: 2026 }),
      millions: fc.option(fc.integer({ min: 1, max: 900 })),
      stage: fc.constantFrom(...STAGES),
      replaces: fc.option(fc.nat({ max: 8 })),
    }),
    { maxLength: 9 },
  )
  .map((drafts) =>
    drafts.map(({ year, millions, stage, replaces }, index) =>
      work(`w${index}`, {
        stage,
        amount: amount(millions),
        knownFrom: day(`${year}-06-01`),
        replaces: replaces !== null && replaces < index ? [`w${replaces}`] : [],
      }),
    ),
  );
const moment = fc.integer({ min: 2019, max: 2027 }).map((year) => day(`${year}-01-01`));

describe('for any rows and any two dates', () => {
  it('the changes applied to the first state give the second', () => {
    fc.assert(
      fc.property(rows, moment, moment, (works, from, to) => {
        const changes = changesBetween(works, from, to);
        expect(applyChanges(changes.countedBefore, changes)).toEqual(new Set(changes.countedAfter));
      }),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(rows, moment, moment, (works, from, to) => {
        const one = changesBetween(works, from, to);
        const other = changesBetween(works.toReversed(), from, to);
        for (const part of ['added', 'gone', 'stillUnpublished', 'unchanged'] as const) {
          expect(ids(other[part]).toSorted()).toEqual(ids(one[part]).toSorted());
        }
        expect(other.totalAfter).toEqual(one.totalAfter);
      }),
    );
  });
});
