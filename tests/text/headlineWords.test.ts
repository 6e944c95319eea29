import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import type { Headline } from '../../src/domain/headline';
import { sum, UNPUBLISHED } from '../../src/domain/quantity';
import { headlineWords, type HeadlineContext } from '../../src/text/headlineWords';
import { loadLanguage, spanish, type Language } from '../../src/text/language';
import { aboutWorks, amount, figure, indicator, island, municipality, picture, work } from './made';

let english: Language;
beforeAll(async () => {
  english = await loadLanguage('en');
});

const NAMES: Readonly<Record<string, string>> = {
  '10209': 'Quemchi',
  '10208': 'Quellón',
  mechuque: 'Mechuque',
  cheniao: 'Cheniao',
  voigue: 'Voigue',
  'org-gore': 'Gobierno Regional de Los Lagos',
};
const named = (id: string): string => NAMES[id] ?? id;

function words(facts: Headline, view: Partial<HeadlineContext['view']> = {}, map = picture()) {
  const context: HeadlineContext = {
    view: { ...DEFAULT_VIEW, ...view },
    picture: map,
    municipalityName: named,
    areaName: named,
    organisationName: named,
  };
  return { es: headlineWords(facts, context, spanish), en: headlineWords(facts, context, english) };
}

const ALL_SIX = ['Quemchi', 'Puqueldón', 'Quinchao', 'Queilén', 'Quellón', 'Calbuco'];
const rurales = work(['Mechuque', 'Cheniao', 'Voigue'], amount(579, 'about'));
const tranqui = work(['Isla Tranqui'], amount(518));
const puertoCarmen = work(['Puerto Carmen'], UNPUBLISHED);
const known = [
  tranqui,
  work(['Piedra Blanca', 'Michailelo'], amount(544)),
  puertoCarmen,
  work(['Cocauque'], amount(229)),
  rurales,
];
const today = aboutWorks(known, ['Quemchi', 'Queilén', 'Quellón'], ['Puqueldón', 'Quinchao', 'Calbuco']);

describe(headlineWords, () => {
  it('says what is funded in the six municipalities, and what is not known', () => {
    const { es, en } = words(today);
    expect(es).toEqual({
      sentence: 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa',
      short: 'Más de $1.870 millones en tres de las seis comunas de la mesa',
      detail:
        '5 obras; una, Puerto Carmen, no tiene monto publicado. Puqueldón, Quinchao y Calbuco no tienen obra publicada.',
    });
    expect(en).toEqual({
      sentence: 'More than 1,870 million pesos funded in three of the roundtable’s six municipalities',
      short: 'More than 1,870 million pesos in three of the roundtable’s six municipalities',
      detail:
        '5 works; one, Puerto Carmen, has no published amount. Puqueldón, Quinchao and Calbuco have no published work.',
    });
  });

  it('says that a sector has no work, which is not zero pesos', () => {
    const { es, en } = words(aboutWorks([], [], ALL_SIX), { sector: ['drinking_water'] });
    expect(es.sentence).toBe('Ninguna obra de agua potable en las seis comunas de la mesa');
    expect(es.detail).toBe('Sin obra publicada no es lo mismo que cero pesos.');
    expect(en.sentence).toBe('No drinking-water work in the roundtable’s six municipalities');
    expect(en.detail).toBe('No published work is not the same as zero pesos.');
  });

  it('names the filters: sectors, stages, municipalities and who pays', () => {
    const filter = {
      sector: ['road', 'health'],
      stage: ['approved', 'finished'],
      funder: ['org-gore'],
      in: ['10209', '10208'],
    } as const;
    const { es, en } = words(aboutWorks([tranqui], ['Queilén'], []), filter);
    expect(es.sentence).toBe(
      '$518 millones financiados en obras de caminos y de salud en etapa «aprobada y terminada» (financia: Gobierno Regional de Los Lagos) en Quemchi y Quellón',
    );
    expect(en.sentence).toBe(
      '518 million pesos funded in road and health works at the stage “approved and finished” paid for by Gobierno Regional de Los Lagos in Quemchi and Quellón',
    );
    const stageOnly = words(aboutWorks([], [], ALL_SIX), { stage: ['stopped'] });
    expect(stageOnly.es.sentence).toBe('Ninguna obra en etapa «paralizada» en las seis comunas de la mesa');
    expect(stageOnly.en.sentence).toBe(
      'No work at the stage “stopped” in the roundtable’s six municipalities',
    );
  });

  it('never says of a filtered municipality that it has no work at all', () => {
    const filtered = aboutWorks([rurales], ['Quemchi'], ['Queilén', 'Quellón']);
    for (const filter of [{ sector: ['road'] }, { stage: ['finished'] }, { funder: ['org-gore'] }] as const) {
      const { es, en } = words(filtered, filter);
      expect(es.detail).toBe('1 obra. Queilén y Quellón no tienen ninguna.');
      expect(en.detail).toBe('1 work. Queilén and Quellón have none.');
    }
    expect(words(filtered).es.detail).toBe('1 obra. Queilén y Quellón no tienen obra publicada.');
  });

  it('counts a work of several islands once, and tells of works without an island', () => {
    const { es, en } = words(
      {
        ...today,
        shared: [{ work: rurales, areas: ['mechuque', 'cheniao', 'voigue'], split: false }],
        unplaced: known.slice(1, 4),
      },
      { level: 'island' },
    );
    expect(es.detail).toBe(
      '5 obras; una, Puerto Carmen, no tiene monto publicado. Un monto (unos $579 millones) se comparte entre Mechuque, Cheniao y Voigue, sin desglose publicado: se cuenta una vez. Tres obras no tienen isla publicada.',
    );
    expect(en.detail).toBe(
      '5 works; one, Puerto Carmen, has no published amount. One amount (about 579 million pesos) is shared by Mechuque, Cheniao and Voigue, with no published breakdown: it is counted once. For three works no island is published.',
    );
  });

  it('keeps a published split out of the shared amounts', () => {
    const facts = { ...today, shared: [{ work: rurales, areas: ['mechuque', 'voigue'], split: true }] };
    expect(words(facts, { level: 'island' }).es.detail).not.toContain('desglose');
  });

  it('leads with the first place where amounts are divided', () => {
    const first = figure(municipality('Quemchi'), { kind: 'about', value: 579e6 / 8409 }, 1);
    const { es, en } = words(today, { per: 'resident' }, picture([first]));
    expect(es.sentence).toBe('Quemchi encabeza la lista: unos $68.900 por habitante');
    expect(en.sentence).toBe('Quemchi heads the list: about 68,900 pesos per resident');
  });

  it('says the count of works, and that an only amount is not published', () => {
    const one = aboutWorks([puertoCarmen], ['Quellón'], ALL_SIX.slice(0, 5));
    expect(words(one, { measure: 'works' }).es.sentence).toBe(
      'Una obra financiada en una de las seis comunas de la mesa',
    );
    expect(words(one, { measure: 'works' }).en.sentence).toBe(
      'One funded work in one of the roundtable’s six municipalities',
    );
    const { es, en } = words(one);
    expect(es.sentence).toBe('1 obra en una de las seis comunas de la mesa, sin monto publicado');
    expect(en.sentence).toBe(
      'One work in one of the roundtable’s six municipalities, with no published amount',
    );
    expect(es.detail).toMatch(/^Puerto Carmen no tiene monto publicado\./);
    expect(en.detail).toMatch(/^Puerto Carmen has no published amount\./);
  });

  it('counts people in one unit, and says for how many works it is not known', () => {
    const people = { measure: 'beneficiaries', unit: 'inhabitants' } as const;
    const reached = sum([{ kind: 'at_least', value: 360 }, UNPUBLISHED, UNPUBLISHED]);
    const { es, en } = words({ ...today, total: reached }, people);
    expect(es.sentence).toBe(
      'Las obras llegan a más de 360 habitantes en tres de las seis comunas de la mesa',
    );
    expect(en.sentence).toBe(
      'The works reach more than 360 inhabitants in three of the roundtable’s six municipalities',
    );
    expect(es.detail).toMatch(/^De dos obras no se publicó el número de habitantes\./);
    expect(en.detail).toMatch(/^For two works the number of inhabitants is not published\./);
    const none = words({ ...today, total: sum([UNPUBLISHED]) }, { ...people, sector: ['road'] });
    expect(none.es.sentence).toBe(
      'Ninguna fuente publica a qué número de habitantes llegan las obras de caminos',
    );
    expect(none.en.sentence).toBe('No source publishes how many inhabitants the road works reach');
  });

  it('says the worst value of an indicator, and that its place is not firm', () => {
    const at = (name: string, value: number, rank: number) =>
      figure(municipality(name), { kind: 'exact', value }, rank);
    const { es, en } = words(
      {
        about: 'indicator',
        indicator: indicator(),
        first: [at('San Juan de la Costa', 33.05, 1)],
        overlapping: [at('Quinchao', 30, 2), at('Queilén', 29, 3)],
        known: 28,
        areas: 30,
      },
      { measure: 'pov_multi_2022' },
    );
    expect(es.sentence).toBe(
      'Pobreza multidimensional 2022: el valor más alto, 33,1 %, está en San Juan de la Costa',
    );
    expect(es.detail).toBe(
      '28 de 30 comunas tienen dato. Su intervalo se cruza con el de otras 2 comunas: el orden entre ellas no es firme.',
    );
    expect(en.sentence).toBe(
      'Multidimensional poverty 2022: the highest value, 33.1%, is in San Juan de la Costa',
    );
    expect(en.detail).toBe(
      '28 of 30 municipalities have data. Its interval overlaps those of 2 other municipalities: the order among them is not firm.',
    );
  });

  it('calls the lowest value the worst where more is better', () => {
    const first = ['Quemchi', 'Queilén'].map((name) =>
      figure(municipality(name), { kind: 'exact', value: 0.48 }, 1),
    );
    const facts: Headline = {
      about: 'indicator',
      indicator: indicator({ unit: 'index', decimals: 2, direction: 'higher_is_better' }),
      first,
      overlapping: [],
      known: 30,
      areas: 30,
    };
    expect(words(facts).es.sentence).toContain('el valor más bajo, 0,48, está en Quemchi y Queilén');
    expect(words(facts).en.sentence).toContain('the lowest value, 0.48, is in Quemchi and Queilén');
  });

  it('says that an indicator has no values at a level, and no more', () => {
    const facts: Headline = {
      about: 'indicator',
      indicator: indicator(),
      first: [],
      overlapping: [],
      known: 0,
      areas: 40,
    };
    const { es, en } = words(facts, { level: 'island' }, picture([figure(island('Mechuque'), null, null)]));
    expect(es).toEqual({ sentence: es.short, short: es.sentence, detail: '' });
    expect(es.sentence).toBe('Pobreza multidimensional 2022: solo se publica por comuna');
    expect(en.sentence).toBe('Multidimensional poverty 2022: published by municipality only');
  });
});
