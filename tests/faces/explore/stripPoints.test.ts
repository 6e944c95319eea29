import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/address';
import { lastDay, type PartialDate } from '../../../src/domain/dates';
import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { makeScene } from '../../../src/domain/scene';
import { stripPoints } from '../../../src/faces/explore/stripPoints';
import { spanish } from '../../../src/text/language';
import { areas, facts } from '../../data/geodataFiles';

const atlas = makeAtlas(facts, areas, placer(areas));
const pointsOn = (date: string) =>
  stripPoints(makeScene(atlas, { ...DEFAULT_VIEW, asof: lastDay(date as PartialDate) }), spanish);

describe(stripPoints, () => {
  it('is empty before anything was announced', () => {
    expect(pointsOn('2023-12-31')).toEqual([]);
  });

  it('starts from the sum of the first day, with what was announced that day', () => {
    expect(pointsOn('2024-02-28')[0]).toMatchObject({
      figure: 'más de 1.718',
      detail: '3 montos; Cheniao, sin monto; anunciado ese día: más de 1.700',
      mark: 'start',
    });
  });

  it('marks a work without a published amount as such, and never as +0', () => {
    const [puertoCarmen, ...more] = pointsOn(atlas.newest).filter(({ mark }) => mark === 'unpublished');
    expect(more).toEqual([]);
    expect(puertoCarmen).toMatchObject({ figure: 'sin monto', detail: 'Puerto Carmen' });
  });

  it('ends with the sum of the view’s own day', () => {
    expect(pointsOn('2024-02-28').at(-1)).toMatchObject({ figure: 'más de 1.722', mark: 'end' });
    expect(pointsOn(atlas.newest).at(-1)).toMatchObject({ when: 'A la fecha', figure: 'más de 1.870' });
  });
});
