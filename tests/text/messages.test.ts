import { describe, expect, it } from 'vitest';
import type { AddressProblem } from '../../src/domain/address';
import { en } from '../../src/text/en';
import { es, type Messages } from '../../src/text/es';
import { dialogs as enDialogs } from '../../src/text/en/dialogs';
import { dialogs as esDialogs } from '../../src/text/es/dialogs';
import { bringWords } from '../../src/text/bringWords';
import { classesWords } from '../../src/text/classesWords';
import { compareWords } from '../../src/text/compareWords';
import { exportWords } from '../../src/text/exportWords';
import { changesWords } from '../../src/text/changesWords';
import { deckWords } from '../../src/text/deckWords';
import { goalsWords } from '../../src/text/goalsWords';
import { importAccountWords } from '../../src/text/importAccountWords';
import { importNotesWords } from '../../src/text/importNotesWords';
import { importReadWords } from '../../src/text/importReadWords';
import { insertWords } from '../../src/text/insertWords';
import { islandWords } from '../../src/text/islandWords';
import { needWords } from '../../src/text/needWords';
import { packWords } from '../../src/text/packWords';
import { layersWords } from '../../src/text/layersWords';
import { presentWords } from '../../src/text/presentWords';
import { offlineWords } from '../../src/text/offlineWords';
import { allProblemWords } from '../../src/text/problemWords';
import { planWords } from '../../src/text/planWords';
import { presenterWords } from '../../src/text/presenterWords';

/** Reads as a number and as a text, so that it fits nearly every text that takes arguments. */
const SAMPLE = '2';

/** The few texts that choose by a word. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'card.place': ['2', '30', 'lowest'],
  'notices.address': ['level', 'x', 'malformed'],
};

/** What is told of a row takes, behind value and detail, the ways to choose where it is read. */
const NOTES = 'importNotes.codes.';
const sampleAt = (path: string, at: number): unknown =>
  path.startsWith(NOTES) && at === 2 ? importNotesWords.es.means.page : SAMPLE;

/** One text of a tree of messages, with sample arguments if it takes any. */
interface Leaf {
  readonly arity: number | null;
  readonly text: unknown;
}

function leaves(tree: object, path = ''): ReadonlyMap<string, Leaf> {
  return new Map(
    Object.entries(tree).flatMap(([key, node]: [string, unknown]): readonly (readonly [string, Leaf])[] => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof node === 'function') {
        const make = node as (...values: readonly unknown[]) => unknown;
        const values = SAMPLES[here] ?? Array.from({ length: make.length }, (_, at) => sampleAt(here, at));
        return [[here, { arity: make.length, text: make(...values) }]];
      }
      if (typeof node === 'object' && node !== null) return [...leaves(node, here)];
      return [[here, { arity: null, text: node }]];
    }),
  );
}

/** Words that come with their part of the page and not with the first view. */
const LATER = {
  bring: bringWords,
  insert: insertWords,
  importRead: importReadWords,
  importNotes: importNotesWords,
  importAccount: importAccountWords,
  islands: islandWords,
  layers: layersWords,
  compare: compareWords,
  classes: classesWords,
  export: exportWords,
  need: needWords,
  changes: changesWords,
  goals: goalsWords,
  plan: planWords,
  deck: deckWords,
  pack: packWords,
  present: presentWords,
  offline: offlineWords,
  presenter: presenterWords,
  problems: allProblemWords,
};
const later = (lang: 'es' | 'en') =>
  Object.fromEntries(Object.entries(LATER).map(([name, words]) => [name, words[lang]]));

const spanish = leaves({ ...es, ...esDialogs, ...later('es') });
const english = leaves({ ...en, ...enDialogs, ...later('en') });
const PROBLEMS = 'problems.codes.';

/** The state that needs no words: its figure speaks. */
const WORDLESS = ['statesShort.value'];

/** Names, symbols and words that are the same in both languages. */
const SAME_IN_BOTH: readonly string[] = [
  ...WORDLESS,
  // Letters on keys.
  ...[4, 5, 6, 7, 8, 9, 10, 11].map((key) => `present.keys.${key}.0`),
  'presenter.minutes',
  'title',
  'list',
  'pers.total',
  'ranking.total',
  'controls.sector',
  'export.codes.counts.no',
  'export.codes.denominator.km2',
  'export.codes.unit.CLP',
  'export.workColumns.sector_words',
  'measures.units.percent',
  'headline.ofSectors',
  'headline.shorter',
  'table.sector',
  'work.stageOn',
  'work.disc',
  'work.later.finished',
  'map.credit',
  'insert.frameTitle',
  'islands.km',
  'need.weigh.term',
  'plan.defaultName',
  'plan.actions.fileName',
  'deck.placeWith',
  ...['geojson', 'kml', 'xlsx'].map((format) => `bring.head.formats.${format}`),
  'bring.unit.names.clp',
  'layers.of',
  'layers.compare.change',
  'layers.compare.fields.sector',
  'layers.export.csv',
  'layers.export.geojson',
  'layers.export.xlsx',
  'layers.export.oc4ids',
];

describe('the texts of both languages', () => {
  it('are the same set, text by text', () => {
    expect([...english.keys()].toSorted()).toEqual([...spanish.keys()].toSorted());
    expect(spanish.size).toBeGreaterThan(300);
  });

  it('take the same arguments', () => {
    const arities = (texts: ReadonlyMap<string, Leaf>) =>
      [...texts]
        // A problem's text may leave out the value or the detail it has no use for.
        .filter(([path]) => !path.startsWith(PROBLEMS))
        .map(([path, { arity }]) => `${path} ${arity}`)
        .toSorted();
    expect(arities(english)).toEqual(arities(spanish));
  });

  it.each([
    ['Spanish', spanish],
    ['English', english],
  ])('say something in %s, without holes', (_, texts) => {
    for (const [path, { text }] of texts) {
      if (WORDLESS.includes(path)) continue;
      expect(text, path).toBeTypeOf('string');
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}/);
    }
  });

  it('differ, but for names and symbols', () => {
    const same = [...spanish].flatMap(([path, { text }]) => (english.get(path)?.text === text ? [path] : []));
    expect(same.toSorted()).toEqual(SAME_IN_BOTH.toSorted());
  });

  it('explain every reason why a part of the address was not understood', () => {
    const reasons = ['unknown_parameter', 'not_allowed', 'malformed', 'unknown_id', 'twice'] as const;
    reasons satisfies readonly AddressProblem['reason'][];
    for (const { notices } of [es, en] as const)
      for (const reason of reasons) expect(notices.address('level', 'isle', reason)).toMatch(/level|isle/);
  });
});

describe('words that count', () => {
  const cases: readonly (readonly [(m: Messages) => readonly string[], string, string])[] = [
    [(m) => [m.works(1), m.works(2)], '1 obra, 2 obras', '1 work, 2 works'],
    [(m) => [m.search.found(0), m.search.found(1)], 'Sin resultados, 1 resultado', 'No results, 1 result'],
    [
      (m) => [m.ranking.outside.municipality(1), m.ranking.outside.municipality(24)],
      '1 comuna fuera de la mesa, 24 comunas fuera de la mesa',
      '1 municipality outside the roundtable, 24 municipalities outside the roundtable',
    ],
    [
      (m) => [m.headline.without('Calbuco', 1), m.headline.without('Calbuco y Quinchao', 2)],
      'Calbuco no tiene obra publicada, Calbuco y Quinchao no tienen obra publicada',
      'Calbuco has no published work, Calbuco y Quinchao have no published work',
    ],
    [
      (m) => [m.headline.coverage(1, 30), m.headline.coverage(5, 30), m.headline.coverage(30, 30)],
      '1 de 30 comunas tiene dato, 5 de 30 comunas tienen dato, Las 30 comunas tienen dato',
      '1 of 30 municipalities has data, 5 of 30 municipalities have data, All 30 municipalities have data',
    ],
  ];

  it.each(cases)('agree with their number: %#', (say, inSpanish, inEnglish) => {
    expect(say(es).join(', ')).toBe(inSpanish);
    expect(say(en).join(', ')).toBe(inEnglish);
  });
});

describe('the place of a municipality among all', () => {
  it('is an ordinal, and the first place needs none', () => {
    const places = [1, 2, 3, 11, 12, 13, 19, 21, 22, 23, 30];
    expect(places.map((place) => en.card.place(place, 30, 'highest'))).toEqual([
      'highest of 30',
      '2nd highest of 30',
      '3rd highest of 30',
      '11th highest of 30',
      '12th highest of 30',
      '13th highest of 30',
      '19th highest of 30',
      '21st highest of 30',
      '22nd highest of 30',
      '23rd highest of 30',
      '30th highest of 30',
    ]);
    expect(en.card.place(2, 30, 'lowest')).toBe('2nd lowest of 30');
    expect(es.card.place(1, 30, 'lowest')).toBe('la más baja de 30');
    expect(es.card.place(19, 30, 'highest')).toBe('19.ª más alta de 30');
  });
});
