import { describe, expect, it } from 'vitest';
import { newLayer } from '../../../../src/data/import/layers/layer';
import { layerFacts } from '../../../../src/data/import/layers/layerFacts';
import { sectorNamed } from '../../../../src/data/import/layers/layerWorks';
import { DEFAULT_VIEW } from '../../../../src/domain/address';
import { makeAtlas } from '../../../../src/domain/atlas';
import { isIsoDate } from '../../../../src/domain/dates';
import { placer } from '../../../../src/domain/placement';
import { makeScene } from '../../../../src/domain/scene';
import { areas, FACT_FILES, facts } from '../../geodataFiles';
import { placed } from '../placedWorks';
import { report, tableOfCsv } from '../table';

const TODAY = '2026-11-24';
if (!isIsoDate(TODAY)) throw new Error(TODAY);

const words = { publisher: 'Su archivo', silent: () => null };
const layerOf = (works: readonly ReturnType<typeof placed>[]) =>
  newLayer(
    'l1',
    { name: 'x', file: 'x.csv', importedOn: TODAY, works, rejected: 0, unit: 'clp' },
    [],
    sectorNamed,
  );
const sceneOf = (layer: ReturnType<typeof layerOf>) =>
  makeScene(makeAtlas(layerFacts(layer, facts, words), areas, placer(areas)), DEFAULT_VIEW);

describe('a layer alone', () => {
  it('of our own works.csv shows the published figures: MCR-002 and MCR-010 are one work (task 10)', () => {
    const works = report(tableOfCsv(FACT_FILES['works.csv'] ?? '')).accepted.map(({ work }) => work);
    const published = makeScene(makeAtlas(facts, areas, placer(areas)), DEFAULT_VIEW);
    const own = sceneOf(layerOf(works));
    expect(own.picture.total).toEqual(published.picture.total);
    expect(own.picture.figures.map(({ value, works }) => [value, works.length])).toEqual(
      published.picture.figures.map(({ value, works }) => [value, works.length]),
    );
    expect(own.input.asOf.replacedBy.get('MCR-002')?.id).toBe('MCR-010');
  });

  it('counts two records once as soon as a person says that they are one, the later one', () => {
    const two = [
      placed({ id: 'a', amount_clp: 5, amount_qualifier: 'exact' }),
      placed({ id: 'b', amount_clp: 7, amount_qualifier: 'exact' }),
    ];
    const layer = layerOf(two);
    expect(sceneOf(layer).picture.total.total?.value).toBe(12);
    const decided = { ...layer, decisions: [{ mine: 'b', other: 'a', against: 'own', same: true }] };
    expect(sceneOf(decided).picture.total.total?.value).toBe(7);
  });

  it('leaves unpublished amounts unpublished and people without a unit uncounted', () => {
    const layer = layerOf([
      placed({ id: 'a', beneficiaries: '37' }),
      placed({ id: 'b', beneficiaries: 'unas 1.200 familias' }),
      placed({ id: 'con espacio/1', funder: 'FNDR' }),
    ]);
    const { works, organisations } = layerFacts(layer, facts, words);
    expect(works.map(({ amount }) => amount.kind)).toEqual(['unpublished', 'unpublished', 'unpublished']);
    expect(works.map(({ people }) => people)).toEqual([
      [],
      [{ unit: 'families', count: { kind: 'exact', value: 1200 } }],
      [],
    ]);
    expect(works.map(({ id }) => id)).toEqual(['a', 'b', 'obra-3']);
    // Who that is, the file does not say: it is no company and no part of civil society.
    expect(organisations.find(({ id }) => id === works[2]?.funders[0])).toMatchObject({
      name: 'FNDR',
      kind: null,
    });
    expect(sceneOf(layer).picture.total).toEqual({ total: null, known: 0, unpublished: 3 });
  });
});
