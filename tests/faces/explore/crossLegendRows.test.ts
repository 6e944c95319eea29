import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/address';
import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { makeScene } from '../../../src/domain/scene';
import type { View } from '../../../src/domain/view';
import { crossingOf } from '../../../src/domain/crossing';
import { crossLegendRows } from '../../../src/faces/explore/need/crossLegendRows';
import { crossHeadline } from '../../../src/faces/explore/need/crossWords';
import { needSections } from '../../../src/faces/explore/need/needRows';
import { spanish } from '../../../src/text/language';
import { areas, facts } from '../../data/geodataFiles';

const atlas = makeAtlas(facts, areas, placer(areas));

function asked(view: Partial<View>) {
  const scene = makeScene(atlas, { ...DEFAULT_VIEW, ...view });
  const crossing = crossingOf(scene);
  if (!crossing) throw new Error('no need is asked');
  return { scene, crossing };
}

describe(crossLegendRows, () => {
  it('counts every comuna once, and explains every pattern that is on the map', () => {
    for (const measure of ['funded', 'works', 'beneficiaries']) {
      const { scene, crossing } = asked({ need: 'idh_2023', measure });
      const rows = crossLegendRows(crossing, scene, spanish);
      const counted = rows.map(({ words }) => Number(/: (\d+) comunas?$/.exec(words)?.[1] ?? 0));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(30);
      const explained = new Set(rows.map(({ fill }) => ('pattern' in fill ? fill.pattern : null)));
      for (const { fill } of crossing.picture.figures)
        expect(explained).toContain('pattern' in fill ? fill.pattern : null);
    }
  });
});

describe(needSections, () => {
  it('says why each place stands there, and never writes a figure for what is not published', () => {
    const { scene, crossing } = asked({ need: 'pov_multi_2022' });
    const rows = needSections(crossing, scene, spanish).flatMap((section) => section.rows);
    expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(['Calbuco', 'San Juan de la Costa']);
    for (const { detail } of rows) expect(detail).toMatch(/más alta de 30, intervalo/);
  });
});

describe(crossHeadline, () => {
  it('says what to do when every weight is zero', () => {
    const { scene, crossing } = asked({ weights: [{ id: 'idh_2023', weight: 0 }] });
    expect(crossHeadline(crossing, scene, spanish).sentence).toContain('suba al menos uno');
  });

  it('names the sector whose works are missing', () => {
    const { scene, crossing } = asked({
      need: 'water_no_public_network_2017_pct',
      sector: ['drinking_water'],
    });
    expect(crossHeadline(crossing, scene, spanish).sentence).toContain('obra publicada de agua potable');
  });
});
