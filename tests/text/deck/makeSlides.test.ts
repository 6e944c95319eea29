import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import type { DeckProblemCode } from '../../../src/domain/deckDraft';
import { deckProblemWords } from '../../../src/text/deck/deckProblemWords';
import { makeSlides } from '../../../src/text/deck/makeSlides';
import { deckWords } from '../../../src/text/deckWords';
import { loadLanguage, spanish } from '../../../src/text/language';
import { atlas, plain, slideOf } from './made';

/** Codes that come with a suggestion or a count only sometimes. */
const MAY_LACK_DETAIL = /unknown|bad_table/;

const english = await loadLanguage('en');

describe(makeSlides, () => {
  it('gives the map the view of the head, also from a whole pasted address, and none to a slide of text', () => {
    for (const query of ['level=island&work=MCR-010', 'https://mapa.cl/?level=island&work=MCR-010'])
      expect(slideOf('x', spanish, `view: ${query}`).slide?.view).toMatchObject({
        level: 'island',
        work: 'MCR-010',
        measure: 'funded',
        lang: 'es',
      });
    expect(slideOf('x', spanish, 'layout: text').slide?.view).toBeNull();
  });

  it('shows Spanish, figures and all, where English lacks the slide or asks for what is not there', () => {
    const es = '---\nid: a\n---\n# Suma\n\n{{total}}';
    for (const en of [undefined, '---\nid: a\n---\n# Sum\n\n{{totl}}']) {
      const { slides } = makeSlides(parseDeck({ es, en }).drafts, atlas, english);
      expect(slides).toMatchObject([{ id: 'a', lang: 'es' }]);
      expect(JSON.stringify(slides[0]?.blocks)).toContain('Más de $1.870 millones');
    }
  });

  it.each<[string, string, DeckProblemCode, string, string | null]>([
    ['', '{{totl}}', 'unknown_figure', 'totl', 'total'],
    ['', '{{}}', 'unknown_figure', '', ''],
    ['', '{{constructor}}', 'unknown_figure', 'constructor', ''],
    ['', '{{work}}', 'figure_needs', 'work', 'work'],
    ['', '{{indicator:pov_multi_2022}}', 'figure_needs', 'indicator:pov_multi_2022', 'indicator'],
    ['', '{{work:MCR-01}}', 'unknown_figure_id', 'MCR-01', 'MCR-001'],
    ['', '{{area:Quemchi}}', 'unknown_figure_id', 'Quemchi', '10209'],
    ['', '{{works:Quellon}}', 'unknown_figure_id', 'Quellon', '10208'],
    ['', '{{added:GOAL-001}}', 'unknown_figure_id', 'GOAL-001', null],
    [
      '',
      '{{work:MCR-010:cost}}',
      'unknown_figure_part',
      'cost',
      'pesos, name, stage, date, people, length, funders, places, programme',
    ],
    ['', '{{total:now}}', 'unknown_figure_part', 'now', ''],
    ['sources: salmones', 'x', 'unknown_slide_source', 'salmones', null],
    ['view: levl=island', 'x', 'view_unknown', 'levl', 'level'],
    ['view: level=isle', 'x', 'view_value', 'isle', 'level'],
    ['view: work=MCR-999', 'x', 'view_id', 'MCR-999', 'work'],
    ['view: level=island&level=island', 'x', 'view_twice', 'level', null],
    ['view: lang=en', 'x', 'view_elsewhere', 'lang', null],
  ])('leaves a slide out and tells the line: %s %s', (front, body, code, value, detail) => {
    const { slide, problems } = slideOf(body, spanish, front);
    expect(slide).toBeUndefined();
    expect(problems).toMatchObject([
      { file: 'deck.md', line: front === '' ? 7 : 3, code, value, ...(detail === null ? {} : { detail }) },
    ]);
  });

  it('tells every figure of a slide that is not there, and makes the next slide', () => {
    const es = '---\nid: a\n---\n# {{a1}}\n\n{{b1}}\n\n---\nid: b\n---\n# Bien';
    const { slides, problems } = makeSlides(parseDeck({ es, en: undefined }).drafts, atlas, spanish);
    expect(slides.map(({ headline }) => plain(headline))).toEqual(['Bien']);
    expect(problems.map(({ line, value }) => [line, value])).toEqual([
      [4, 'a1'],
      [6, 'b1'],
    ]);
  });
});

describe('every problem a deck can have', () => {
  const codes = Object.keys(deckWords.es.problems);

  it.each(codes)('%s says the cause and the cure in both languages', (code) => {
    for (const { problems } of [deckWords.es, deckWords.en])
      for (const detail of MAY_LACK_DETAIL.test(code) ? ['', 'total'] : ['total'])
        expect(problems[code]?.('totl', detail)).toMatch(/^\S.+[;:] \S.+[^.;:\s]$/);
  });

  it('names file and line', () => {
    const [problem] = slideOf('{{totl}}', spanish).problems;
    if (!problem) throw new Error('no problem');
    expect(deckProblemWords(problem, spanish)).toBe(
      'deck.md, línea 7: «totl» no es una cifra conocida; quizás quiso escribir total',
    );
    expect(deckProblemWords(problem, english)).toBe(
      'deck.md, line 7: “totl” is no known figure; perhaps total was meant',
    );
  });
});
