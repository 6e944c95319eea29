import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/address';
import type { View } from '../../../src/domain/view';
import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { rankingRows, workOfRow } from '../../../src/faces/explore/rankingRows';
import { makeScene } from '../../../src/domain/scene';
import { spanish } from '../../../src/text/language';
import { sceneHeadline } from '../../../src/text/sceneHeadline';
import { areas, facts } from '../../data/geodataFiles';

const atlas = makeAtlas(facts, areas, placer(areas));
const ranked = (view: Partial<View> = {}) =>
  rankingRows(makeScene(atlas, { ...DEFAULT_VIEW, ...view }), spanish);

describe(rankingRows, () => {
  it('a shared amount stands once, with its places under it and no amount beside any of them', () => {
    const { rows } = ranked({ level: 'island' });
    const at = rows.findIndex(({ id }) => workOfRow(id) === 'MCR-010');

    expect(rows[at]).toMatchObject({ name: 'Compartido', lead: 'unos', value: '579' });
    expect(rows.slice(at + 1, at + 4).map(({ id, nested, value }) => [id, nested, value])).toEqual([
      ['mechuque', true, undefined],
      ['cheniao', true, undefined],
      ['voigue', true, undefined],
    ]);
    expect(rows.filter(({ value }) => value === '579')).toHaveLength(1);
  });

  it('very many shared works are one row and one sentence, and the rows still add up', () => {
    const shared = facts.works.find(({ id }) => id === 'MCR-010');
    if (!shared) throw new Error('MCR-010 is gone');
    const works = Array.from({ length: 300 }, (_, at) => ({ ...shared, id: `many-${at}`, partOf: null }));
    const many = makeAtlas({ ...facts, works }, areas, placer(areas));
    const scene = makeScene(many, { ...DEFAULT_VIEW, level: 'island' });
    const { rows, total } = rankingRows(scene, spanish);
    const [row, ...others] = rows.filter(({ strong }) => strong);
    expect(row).toMatchObject({
      name: '300 obras de varios lugares',
      selectable: false,
      value: total?.value,
    });
    expect(others).toEqual([]);
    expect(sceneHeadline(scene, spanish).detail).toContain('300 obras son de varios lugares');
  });

  it('works without a published island stand under their comuna, which leads nowhere', () => {
    const { rows } = ranked({ level: 'island' });
    expect(rows.find(({ id }) => id.startsWith('unplaced:'))).toMatchObject({
      name: 'Quellón, isla no publicada',
      lead: 'más de',
      value: '773',
      selectable: false,
    });
  });

  it('a place without a figure has words in its place, never a number or a bar', () => {
    const { rows, tails } = ranked();
    const silent = [...rows, ...tails.flatMap((tail) => tail.rows)].filter(({ note }) => note !== undefined);

    expect(silent).toHaveLength(27);
    for (const row of silent)
      expect([row.value, row.bar, row.interval]).toEqual([undefined, undefined, undefined]);
  });

  it('quotients have no total: amounts per resident do not add up', () => {
    expect(ranked({ per: 'resident' }).total).toBeNull();
    expect(ranked({ measure: 'pov_multi_2022' }).total).toBeNull();
  });

  it('every area of the level has its line, whatever is measured', () => {
    for (const level of ['municipality', 'island', 'province'] as const)
      for (const measure of ['funded', 'works', 'beneficiaries'])
        for (const per of ['total', 'resident', 'km2', 'work'] as const) {
          const { rows, tails } = ranked({ level, measure, per });
          const lines = [...rows, ...tails.flatMap((tail) => tail.rows)].map(({ id }) => id);
          expect(areas[level].filter(({ id }) => !lines.includes(id))).toEqual([]);
        }
  });

  it('a poverty line carries its interval, drawn around its value', () => {
    const { interval, value } = ranked({ measure: 'pov_multi_2022' }).rows[0] ?? {};
    expect(value).toMatch(/^38,9/);
    expect(interval?.low).toBeLessThan(interval?.at ?? 0);
    expect(interval?.at).toBeLessThan(interval?.high ?? 0);
  });
});
