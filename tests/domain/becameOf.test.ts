import { expect, it } from 'vitest';
import { becameOf } from '../../src/domain/becameOf';
import { facts } from '../data/geodataFiles';
import { day, work } from './make';

it('of the four works of January 2024 two island roads became one work, finished; the panels are being built', () => {
  const fates = becameOf(facts.works, day('2024-01-02'), day('2026-11-22'));
  expect(fates.map(({ announced, later }) => [announced.id, later.id, later.stage])).toEqual([
    ['MCR-001', 'MCR-001', 'approved'],
    ['MCR-002', 'MCR-010', 'finished'],
    ['MCR-003', 'MCR-010', 'finished'],
    ['MCR-004', 'MCR-005', 'executing'],
  ]);
});

it('a record that counts still became nothing else, though a newer one of its line is known', () => {
  const works = [
    work('a', { knownFrom: day('2020-06-01') }),
    work('b', { replaces: ['a'], knownFrom: day('2025-06-01') }),
    work('c', { replaces: ['b'], knownFrom: day('2021-06-01') }),
  ];
  const later = (until: string) =>
    becameOf(works, day('2021-01-01'), day(until)).map((fate) => fate.later.id);
  expect([later('2022-01-01'), later('2025-12-31')]).toEqual([['a'], ['c']]);
});
