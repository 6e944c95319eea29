import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/address';
import { lastDay, type PartialDate } from '../../../src/domain/dates';
import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { notCounted } from '../../../src/faces/explore/notCounted';
import { makeScene } from '../../../src/domain/scene';
import { spanish } from '../../../src/text/language';
import { areas, facts } from '../../data/geodataFiles';

const atlas = makeAtlas(facts, areas, placer(areas));

const sceneOn = (date: string | null) =>
  makeScene(atlas, { ...DEFAULT_VIEW, asof: date === null ? null : lastDay(date as PartialDate) });

describe(notCounted, () => {
  it('has a reason for exactly the records that are in no total, on any day', () => {
    for (const date of ['2024-01-02', '2024-02-28', '2025-07-31', null]) {
      const scene = sceneOn(date);
      const silent = facts.works.filter((work) => notCounted(work, scene, spanish) === null);
      expect(silent.map(({ id }) => id)).toEqual(scene.picture.counted.map(({ id }) => id));
    }
  });

  it.each([
    ['MCR-002', null, 'Ya no se cuenta: la reemplaza Conservación de caminos rurales en Mechuque'],
    [
      'MCR-006',
      null,
      'No se cuenta aparte: es un sitio de Paneles fotovoltaicos en Piedra Blanca y Michailelo',
    ],
    ['MCR-010', '2024-01-02', 'No se conocía en la fecha de la vista'],
    ['CTX-001', null, 'No es una obra de la mesa'],
  ])('says of %s as of %s: %s', (id, date, words) => {
    const work = atlas.work(id);
    expect(work && notCounted(work, sceneOn(date), spanish)).toContain(words);
  });
});
