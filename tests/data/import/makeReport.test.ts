import { describe, expect, it } from 'vitest';
import { FACT_FILES, facts } from '../geodataFiles';
import { codes, report, tableOfCsv } from './table';

describe('our own works.csv', () => {
  const made = report(tableOfCsv(FACT_FILES['works.csv'] ?? ''));

  it('is accepted whole', () => {
    expect(made.rejected).toEqual([]);
    expect(made.accepted).toHaveLength(17);
  });

  it('keeps every amount, its kind, place, stage and sector', () => {
    for (const [at, { work }] of made.accepted.entries()) {
      const own = facts.works[at];
      expect(own?.id).toBe(work.id);
      expect(work.amount_clp).toBe(own && 'value' in own.amount ? own.amount.value : null);
      expect(work.amount_qualifier).toBe(own?.amount.kind);
      expect(work.municipalities).toEqual(own?.municipalities);
      expect(work.islands).toEqual(own?.islands);
      expect(work.stage).toBe(own?.stage);
      expect(work.sector).toBe(own?.sector);
      expect(work.name).toBe(own?.name.es);
      expect(work.certainty).toBe(own?.place.certainty);
    }
  });

  it('tells only of works that lie in several places at once', () => {
    const told = made.accepted.flatMap(({ row, warnings }) =>
      codes(warnings).map((code) => `${row} ${code}`),
    );
    expect(told).toEqual([
      '11 several_islands',
      '17 several_municipalities',
      '17 several_islands',
      '18 several_municipalities',
      '18 several_islands',
    ]);
  });
});
