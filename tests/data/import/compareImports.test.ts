import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareImports, twinsIn } from '../../../src/data/import/compareImports';
import type { PlacedWork } from '../../../src/data/import/importReport';
import { asImported } from '../../../src/data/import/layers/layerWorks';
import { facts } from '../geodataFiles';
import { placed } from './placedWorks';

const published = facts.works.map(asImported);
const idsOf = (works: readonly PlacedWork[]) => works.map(({ id }) => id);

const works = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('A-1', 'a-1', 'B-2', 'C-3', 'fila-2', 'fila-3', 'D 4', ''),
      name: fc.constantFrom('Camino a Mechuque', 'Camino Mechuke', 'Posta de Voigue', 'Luz para Cheniao', ''),
      sector: fc.constantFrom('road', 'health', null),
      amount_clp: fc.constantFrom(null, 1, 2),
      cut: fc.constantFrom('10209', '10208', null),
    })
    .map(({ cut, ...fields }) =>
      placed({
        ...fields,
        amount_qualifier: fields.amount_clp === null ? 'unpublished' : 'exact',
        municipalities: cut === null ? [] : [cut],
      }),
    ),
  { maxLength: 12, selector: (work) => work },
);

describe('compareImports', () => {
  it('puts every work of both sides in exactly one of new, changed, same, perhaps and gone', () => {
    const decisions = fc.array(
      fc.record({
        after: fc.constantFrom('A-1', 'B-2'),
        before: fc.constantFrom('A-1', 'C-3'),
        same: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(works, works, decisions, (before, after, decided) => {
        const { fresh, changed, same, maybe, gone } = compareImports(before, after, decided);
        const pairs = [...changed, ...same, ...maybe];
        const left = [...pairs.map((pair) => pair.before), ...gone];
        const right = [...pairs.map((pair) => pair.after), ...fresh];
        expect(left).toHaveLength(before.length);
        expect(new Set(left)).toEqual(new Set(before));
        expect(right).toHaveLength(after.length);
        expect(new Set(right)).toEqual(new Set(after));
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing new in the same file', () => {
    const { same, ...rest } = compareImports(published, published);
    expect(same).toHaveLength(published.length);
    expect(rest).toEqual({ fresh: [], changed: [], maybe: [], gone: [] });
  });

  it('says what changed, by id', () => {
    const after = published.map((work) =>
      work.id === 'MCR-001' ? { ...work, amount_clp: 520_000_000, stage: 'finished' } : work,
    );
    const { changed } = compareImports(published, after.slice(0, -1));
    expect(changed.map(({ before, fields }) => [before.id, fields])).toEqual([
      ['MCR-001', ['stage', 'amount']],
    ]);
    expect(idsOf(compareImports(published, after.slice(0, -1)).gone)).toEqual([published.at(-1)?.id]);
  });

  it('asks about a work that has another id and nearly the same name, and merges it only when told', () => {
    const mine = placed({
      id: '40012345-0',
      name: 'CONSERVACION CAMINOS RURALES MECHUQUE, CHENIAO Y VOIGUE',
      municipalities: ['10209'],
    });
    const asked = compareImports(published, [mine]);
    expect(asked.maybe.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['MCR-010', '40012345-0'],
    ]);
    const told = (same: boolean) =>
      compareImports(published, [mine], [{ after: mine.id, before: 'MCR-010', same }]);
    expect(told(true).changed.map(({ before }) => before.id)).toEqual(['MCR-010']);
    expect(told(false).maybe.map(({ before }) => before.id)).not.toContain('MCR-010');
  });

  it('never pairs works of different municipalities or sectors', () => {
    const [old] = published;
    const elsewhere = placed({ id: 'x', name: old?.name ?? '', sector: 'road', municipalities: ['10301'] });
    const other = placed({ id: 'y', name: old?.name ?? '', sector: 'health', municipalities: ['10207'] });
    expect(compareImports(published, [elsewhere, other]).maybe).toEqual([]);
  });

  it('takes the row number that stands for a missing id for no id', () => {
    const before = [
      placed({ id: 'fila-2', name: 'Posta de Voigue' }),
      placed({ id: 'fila-3', name: 'Muelle' }),
    ];
    const after = [placed({ id: 'fila-2', name: 'Muelle' }), placed({ id: 'fila-3', name: 'Pozo de Alao' })];
    const { same, gone, fresh } = compareImports(before, after);
    expect(same.map((pair) => [pair.before.id, pair.after.id])).toEqual([['fila-3', 'fila-2']]);
    expect([idsOf(gone), idsOf(fresh)]).toEqual([['fila-2'], ['fila-3']]);
  });
});

describe('twinsIn', () => {
  it('finds MCR-002 and MCR-010, the two records of Mechuque (task 10)', () => {
    const pairs = twinsIn(published, () => false).map(({ before, after }) => `${before.id} ${after.id}`);
    expect(pairs).toContain('MCR-002 MCR-010');
    expect(pairs).not.toContain('MCR-001 MCR-002');
  });
});
