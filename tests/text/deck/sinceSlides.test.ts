import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../../src/domain/atlas';
import { changesBetween } from '../../../src/domain/changes';
import { lastDay, type PartialDate } from '../../../src/domain/dates';
import { placer } from '../../../src/domain/placement';
import { sinceSlides } from '../../../src/text/deck/sinceSlides';
import { loadLanguage, spanish } from '../../../src/text/language';
import { areas, facts } from '../../data/geodataFiles';
import { atlas, plain, said } from './made';

const english = await loadLanguage('en');
const day = (text: string) => lastDay(text as PartialDate);
const told = (since: string, language = spanish, data = atlas) =>
  sinceSlides(day(since), data, language).map(({ id, headline, blocks }) => [
    id,
    plain(headline),
    ...blocks.flatMap(said),
  ]);

describe(sinceSlides, () => {
  it('tells the changes since January 2024: sums, new works, amounts with bars, stages, what is unpublished still', () => {
    expect(told('2024-01-02')).toEqual([
      [
        'since_total',
        'Desde el 02-01-2024: dos obras nuevas',
        'Sumaban el 02-01-2024: más de $1.718 millones',
        'Suman el 22-11-2026: más de $1.870 millones',
        'Además, dos montos que cambiaron y dos obras que cambiaron de etapa. Siguen sin monto publicado: Puerto Carmen.',
      ],
      [
        'since_added_1',
        'Obras nuevas desde esa fecha',
        'Puerto Carmen: sin monto publicado · Aprobada · 05-09-2024',
        'Cocauque: $229 millones · Terminada · sin fecha',
      ],
      [
        'since_amount_mcr-005',
        'Paneles fotovoltaicos en Piedra Blanca y Michailelo',
        'Aprobada · 02-01-2024: más de $540 millones',
        'En ejecución · 22-02-2024: $544 millones',
      ],
      [
        'since_amount_mcr-010',
        'Conservación de caminos rurales en Mechuque, Cheniao y Voigue',
        'Aprobada · 02-01-2024: más de $660 millones',
        'Terminada · 07-2025 · 11,25 km: unos $579 millones',
      ],
      [
        'since_stages_1',
        'Cambios de etapa',
        'Paneles fotovoltaicos en Piedra Blanca y Michailelo: Aprobada pasó a En ejecución',
        'Conservación de caminos rurales en Mechuque, Cheniao y Voigue: Aprobada pasó a Terminada',
      ],
      [
        'since_still_1',
        'Siguen sin monto publicado',
        'Puerto Carmen: Aprobada · 05-09-2024',
        'Sin monto publicado no es cero: esas obras se cuentan aparte.',
      ],
    ]);
  });

  it('says the same in English', () => {
    expect(told('2024-02-28', english)[0]).toEqual([
      'since_total',
      'Since 28 February 2024: two new works',
      'Sum on 28 February 2024: more than 1,722 million pesos',
      'Sum on 22 November 2026: more than 1,870 million pesos',
      'Also one changed amount and one work in another stage. Still without a published amount: Puerto Carmen.',
    ]);
  });

  it('cites the sources of all it says, and shows the map with both dates', () => {
    const slides = sinceSlides(day('2024-01-02'), atlas, spanish);
    for (const { sources, view, notes } of slides) {
      expect(sources.length).toBeGreaterThan(0);
      expect(view).toMatchObject({ since: '2024-01-02', asof: null });
      expect(notes.length).toBeGreaterThan(0);
    }
    const { amountChanged } = changesBetween(facts.works, day('2024-01-02'), atlas.newest);
    expect(slides.flatMap(({ view }) => view?.work ?? [])).toEqual(
      amountChanged.map(({ after }) => after.id),
    );
  });

  it('says in one slide that no work changed, and what is unpublished still', () => {
    expect(told('2026-11-22')).toEqual([['since_total', expect.stringMatching(/^No hay nada que comparar/)]]);
    const quiet = makeAtlas(
      { ...facts, works: facts.works.filter(({ id }) => id === 'MCR-008') },
      areas,
      placer(areas),
    );
    expect(told('2025-01-01', spanish, quiet).map(([id, headline]) => [id, headline])).toEqual([
      ['since_total', 'Desde el 01-01-2025 no cambió ninguna obra'],
      ['since_still_1', 'Siguen sin monto publicado'],
    ]);
  });

  it('has nothing to add up before the first work, which is neither 0 nor unpublished', () => {
    expect(told('2020-01-01')[0]).toContain('Sumaban el 01-01-2020: sin obra publicada');
  });

  it('puts many works on several slides, with their number', () => {
    const [one] = facts.works.filter(({ id }) => id === 'MCR-008');
    if (!one) throw new Error('no work');
    const works = Array.from({ length: 12 }, (_, at) => ({ ...one, id: `NEW-${at}` }));
    const many = makeAtlas({ ...facts, works: [...facts.works, ...works] }, areas, placer(areas));
    const pages = told('2024-01-02', spanish, many).filter(([id]) => id?.startsWith('since_added'));
    expect(pages.map(([, headline]) => headline)).toEqual([
      'Obras nuevas desde esa fecha (1 de 3)',
      'Obras nuevas desde esa fecha (2 de 3)',
      'Obras nuevas desde esa fecha (3 de 3)',
    ]);
    expect(pages.flatMap(([, , ...rows]) => rows)).toHaveLength(14);
  });

  it('names its slides as no deck file can', () => {
    for (const [id] of told('2024-01-02')) expect(id).toContain('_');
  });
});
