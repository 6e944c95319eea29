import { describe, expect, test } from 'vitest';
import { shareWorks } from '../../src/data/sharedWork';
import type { Work } from '../../src/domain/work';
import { amount, work } from '../domain/make';
import { everyField } from './everyField';

/** Every field differs from the default row, so that a mixed-up one is seen. */
const FULL: Partial<Work> = {
  scope: 'other',
  sector: 'health',
  stage: 'finished',
  stageDate: '2024-05' as Work['stageDate'],
  knownBy: 'read',
  municipalities: ['10209', '10208'],
  islands: ['mechuque'],
  localities: ['Cheniao'],
  place: { certainty: 'approximate', lon: -73, lat: -42, radiusKm: 8 },
  shape: { type: 'Point', coordinates: [-73, -42] },
  amount: amount(12, 'about'),
  people: [{ unit: 'families', count: { kind: 'exact', value: 30 } }],
  lengthKm: 4.5,
  funders: ['gore'],
  programme: { es: 'Programa', en: 'Programme' },
  designer: 'huella_local',
  replaces: ['A-0'],
  partOf: 'A-9',
  sources: ['press', 'radio'],
  summary: { es: 'Qué', en: 'What' },
  why: { es: 'Por qué', en: 'Why' },
  note: { es: 'Nota', en: 'Note' },
};

/** Rows as a parsed file gives them: nothing is the same object twice. */
const parsed = (rows: readonly Work[]): Work[] => JSON.parse(JSON.stringify(rows)) as Work[];

describe(shareWorks, () => {
  test('changes no field of any row', () => {
    const rows = [work('A-1'), work('A-2', FULL), work('A-3', { ...FULL, stage: 'stopped' }), work('A-4')];
    expect(shareWorks(parsed(rows)).map(everyField)).toEqual(rows.map(everyField));
  });

  test('holds equal parts once and different ones apart', () => {
    const rows = [work('A-1', FULL), work('A-2', FULL), work('A-3', { ...FULL, sources: ['press'] })];
    const [first, second, third] = shareWorks(parsed(rows));
    for (const field of ['place', 'amount', 'sources', 'note', 'municipalities'] as const)
      expect(second?.[field], field).toBe(first?.[field]);
    expect(third?.place).toBe(first?.place);
    expect(third?.sources).not.toBe(first?.sources);
  });

  test('lets each work hold few fields of its own', () => {
    const [shared] = shareWorks([work('A-1', FULL)]);
    expect(Object.keys(shared ?? {}).length).toBeLessThan(Object.keys(work('A-1')).length / 2);
  });
});
