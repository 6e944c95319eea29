import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastDay, type PartialDate } from '../../../src/domain/dates';
import { sum } from '../../../src/domain/quantity';
import { countedOn, leverage, reconcile } from '../../../src/domain/reconcile';
import { ASKS } from '../../../src/text/deck/answerAsk';
import { makeSlides } from '../../../src/text/deck/makeSlides';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import { inWords } from '../../../src/text/format';
import { loadLanguage, spanish } from '../../../src/text/language';
import { facts } from '../../data/geodataFiles';
import { atlas, plain, said, slideOf } from './made';

const english = await loadLanguage('en');
const TODAY = atlas.newest;
const JANUARY = 'view: asof=2024-01-02';
const { f } = spanish;

/** What `{{…}}` becomes in a sentence. */
const asked = (typed: string, front = '', language = spanish): string => {
  const { slide, problems } = slideOf(`x {{${typed}}}`, language, front);
  expect(problems).toEqual([]);
  const [block] = slide?.blocks ?? [];
  return block ? said(block).join('').slice(2) : '';
};

const totalOn = (day: string) =>
  sum(countedOn(facts.works, lastDay(day as PartialDate)).map(({ amount }) => amount)).total;

describe('a figure asked for', () => {
  it.each(['2024-01-02', '2024-02-28', '2025-12-31', TODAY])(
    'is the domain’s total of the slide’s day: %s',
    (day) => {
      const total = totalOn(day);
      if (!total) throw new Error('no total');
      expect(asked('total', `view: asof=${day}`)).toBe(inWords(f.money(total)));
    },
  );

  it.each([
    ['total', 'más de $1.870 millones', 'más de $1.718 millones'],
    ['works', '5 obras', '4 obras'],
    ['works:10208', '3 obras', '1 obra'],
    ['unpublished', '1 obra', '1 obra'],
    ['unpublished:names', 'Puerto Carmen', 'Isla Cheniao (islas Chauques)'],
    ['area:10209', 'unos $579 millones', 'más de $660 millones'],
    ['area:10102', 'sin obra publicada', 'sin obra publicada'],
    ['area:tranqui', '$518 millones', '$518 millones'],
    ['area:10101', 'fuera de la mesa', 'fuera de la mesa'],
    ['memberswith', '3 comunas', '3 comunas'],
    ['memberswithout:names', 'Calbuco, Puqueldón y Quinchao', 'Calbuco, Puqueldón y Quinchao'],
    ['date', '22-11-2026', '02-01-2024'],
  ])('%s is as of the slide’s day: today %s, in January 2024 %s', (typed, today, january) => {
    expect(asked(typed)).toBe(today);
    expect(asked(typed, JANUARY)).toBe(january);
  });

  it('counts under the filters of the slide’s view, whatever its map measures', () => {
    expect(asked('total', 'view: sector=road')).toBe('unos $1.097 millones');
    expect(asked('works', 'view: sector=drinking_water')).toBe('0 obras');
    expect(asked('total', 'view: sector=drinking_water')).toBe('sin obra publicada');
    expect(asked('total', 'view: stage=approved&in=10208')).toBe('sin monto publicado');
    expect(asked('unpublished:names', 'view: sector=road')).toBe('ninguna obra');
    expect(asked('total', 'view: measure=pov_multi_2022&level=island')).toBe(asked('total'));
  });

  it.each([
    ['work:MCR-010', 'unos $579 millones', 'about 579 million pesos'],
    ['work:MCR-004', 'más de $540 millones', 'more than 540 million pesos'],
    ['work:MCR-008', 'sin monto publicado', 'amount not published'],
    ['work:MCR-009:pesos', '$229.332.052', '229,332,052 pesos'],
    ['work:MCR-010:people', 'más de 360 habitantes', 'more than 360 inhabitants'],
    ['work:MCR-010:length', '11,25 km', '11.25 km'],
    ['work:MCR-010:places', 'Mechuque, Cheniao y Voigue', 'Mechuque, Cheniao and Voigue'],
    ['work:MCR-001:length', 'no publicado', 'not published'],
    ['work:MCR-001:stage', 'aprobada', 'approved'],
    ['work:MCR-009:date', 'sin fecha', 'no date'],
    ['announced:AGG-001', 'más de $1.700 millones', 'more than 1,700 million pesos'],
    ['announced:GOAL-002', '7 a 8 proyectos', '7 to 8 projects'],
    ['announced:AGG-004', '$15.700 millones', '15,700 million pesos'],
    ['added:AGG-003', 'más de $1.722 millones', 'more than 1,722 million pesos'],
    ['added:AGG-003:works', '4 obras', '4 works'],
    ['added:AGG-003:difference', '$978 millones', '978 million pesos'],
    ['contribution:PRV-002', 'unos $150 millones', 'about 150 million pesos'],
    ['contribution:PRV-003', 'sin monto publicado', 'amount not published'],
    ['contribution:PRV-003:status', 'comprometido', 'committed'],
    ['leverage:AGG-001', 'unos 6,3', 'about 6.3'],
    ['leverage:AGG-001:paid', 'unos $270 millones', 'about 270 million pesos'],
    ['leverage:AGG-003', 'no se puede calcular', 'cannot be calculated'],
    ['leverage:AGG-003:missing', 'el aporte del año 3', 'the contribution of year 3'],
    ['indicator:pov_multi_2022:10102', '33,1 %', '33.1%'],
    ['indicator:pov_multi_2022:10102:rank', '2.ª más alta de 30', '2nd highest of 30'],
    ['indicator:isolated_localities_2021:10101', 'sin dato', 'no data'],
    ['need:pov_multi_2022', 'Pobreza multidimensional 2022', 'Multidimensional poverty 2022'],
    ['gap:pov_multi_2022', 'Calbuco (33,1 %)', 'Calbuco (33.1%)'],
    [
      'gap:pov_income_2022',
      'Puqueldón (17,8 %) y Quinchao (12,4 %)',
      'Puqueldón (17.8%) and Quinchao (12.4%)',
    ],
    ['islands:10206', '1 isla con nombre', '1 named island'],
    ['population:10209', '8.409 habitantes', '8,409 inhabitants'],
    ['date:MCR-010', '07-2025', 'July 2025'],
    ['date:salmones-austral-2024-01-02', '02-01-2024', '2 January 2024'],
    ['date:osorno-en-la-red-cocauque', 'sin fecha visible', 'no visible date'],
    ['event:EVT-005', 'Se anuncia el proyecto de Puerto Carmen', 'The Puerto Carmen project is announced'],
  ])('%s reads "%s" and "%s"', (typed, es, en) => {
    expect(asked(typed)).toBe(es);
    const deck = parseDeck({
      es: `---\nid: a\n---\n# T\n\nx {{${typed}}}`,
      en: `---\nid: a\n---\n# T\n\nx {{${typed}}}`,
    });
    const [slide] = makeSlides(deck.drafts, atlas, english).slides;
    expect(slide?.lang).toBe('en');
    expect(slide?.blocks.flatMap(said)).toEqual([`x ${en}`]);
  });

  it('says leverage with its formula and both sides, or why it can’t be worked out', () => {
    const [january, february] = reconcile(facts.figures, facts.works, TODAY).map((each) =>
      leverage(each, facts.contributions, facts.sources),
    );
    expect(january?.ratio).toBeCloseTo(6.3, 1);
    expect(february?.ratio).toBeNull();
    expect(asked('leverage:AGG-001:formula')).toBe(
      'más de $1.700 millones ÷ unos $270 millones = unos 6,3 pesos públicos por cada peso privado',
    );
    expect(asked('leverage:AGG-003:formula')).toBe(
      'no se puede calcular: el aporte del año 3 no tiene monto publicado',
    );
  });

  it('names the companies of the list of the slide’s day', () => {
    expect(asked('companies:names', JANUARY)).toMatch(/Invermar/);
    expect(asked('companies:names')).toMatch(/Dimarine/);
    expect(asked('companies:names')).not.toMatch(/Invermar|SalmonChile/);
  });

  it('begins a sentence with a capital letter, and no cell or label after a word', () => {
    const { slide } = slideOf('{{total}} hoy. {{work:MCR-010}} allá.\n\nFila: a | {{total}}', spanish);
    expect(slide?.blocks.flatMap(said)).toEqual([
      'Más de $1.870 millones hoy. Unos $579 millones allá.',
      'a: más de $1.870 millones',
    ]);
  });

  it('brings its sources to the slide, after those the slide names', () => {
    const { slide } = slideOf('{{work:MCR-010}}', spanish, 'sources: colbun-2026-01-14');
    expect(slide?.sources.map(({ id, date }) => [id, date])).toEqual([
      ['colbun-2026-01-14', '2026-01-14'],
      ['radio-sago-quemchi', null],
    ]);
  });

  it('is known by a name that geodata/README.md explains, with an example that is read as it stands', () => {
    const readme = readFileSync('geodata/README.md', 'utf8');
    for (const [name, { parts }] of Object.entries(ASKS)) {
      expect(readme, name).toContain(`{{${name}`);
      const named = Object.keys(parts).filter((part) => part !== '');
      for (const part of named) expect(readme, name).toContain(`\`${part}\``);
    }
    const example = readme.split('```').find((block) => block.includes('id: mechuque'));
    const { drafts, problems } = parseDeck({ es: example, en: undefined });
    expect(problems.filter(({ file }) => file === 'deck.md')).toEqual([]);
    expect(makeSlides(drafts, atlas, spanish)).toMatchObject({ slides: [{ id: 'mechuque' }], problems: [] });
  });
});

describe('a figure set large', () => {
  it('carries its quantity and unit, so that it can be drawn', () => {
    const { slide } = slideOf('Cifra: {{work:MCR-010}} | Final\nCifra: {{work:MCR-008}} | Otra', spanish);
    expect(slide?.blocks).toMatchObject([
      {
        kind: 'figure',
        prefix: 'unos',
        value: '$579 millones',
        unit: 'CLP',
        quantity: { kind: 'about', value: 579e6 },
      },
      {
        kind: 'figure',
        prefix: '',
        value: 'sin monto publicado',
        unit: 'CLP',
        quantity: { kind: 'unpublished' },
      },
    ]);
    expect(slide?.blocks.map((block) => block.kind === 'figure' && plain(block.label))).toEqual([
      'Final',
      'Otra',
    ]);
  });

  it('is told when it is words', () => {
    expect(slideOf('Cifra: {{date}} | Hoy', spanish).problems).toMatchObject([
      { line: 7, code: 'not_a_quantity', value: 'date' },
    ]);
  });
});

describe('the parts of a sum', () => {
  it('are the works of the day by municipality, the largest first, and add up to the total', () => {
    const { slide } = slideOf('Partes:', spanish);
    expect(slide?.blocks.flatMap(said)).toEqual([
      'Quellón; 3 obras, 1 sin monto; $544 millones; $229 millones; sin monto publicado',
      'Quemchi; 1 obra; unos $579 millones',
      'Queilén; 1 obra; $518 millones',
    ]);
    const [parts] = slide?.blocks ?? [];
    if (parts?.kind !== 'parts') throw new Error('no parts');
    const all = parts.groups.flatMap((group) => group.parts.map(({ quantity }) => quantity));
    expect(sum(all).total).toEqual(totalOn(TODAY));
    expect(parts.groups.map(({ area }) => area)).toEqual(['10208', '10209', '10207']);
  });
});
