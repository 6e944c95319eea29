import { expect, it } from 'vitest';
import { becameOf } from '../../src/domain/becameOf';
import { facts } from '../data/geodataFiles';
import { day } from './make';

it('of the four works of January 2024 two island roads became one work, finished; the panels are being built', () => {
  const fates = becameOf(facts.works, day('2024-01-02'), day('2026-11-22'));
  expect(fates.map(({ announced, later }) => [announced.id, later.id, later.stage])).toEqual([
    ['MCR-001', 'MCR-001', 'approved'],
    ['MCR-002', 'MCR-010', 'finished'],
    ['MCR-003', 'MCR-010', 'finished'],
    ['MCR-004', 'MCR-005', 'executing'],
  ]);
});
