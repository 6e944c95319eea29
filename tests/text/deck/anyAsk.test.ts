import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/address';
import { answerAsk, ASKS } from '../../../src/text/deck/answerAsk';
import { IDS } from '../../../src/text/deck/askKinds';
import { askContext } from '../../../src/text/deck/makeSlides';
import { withDialogWords } from '../../../src/text/dialogWords';
import { loadLanguage, spanish } from '../../../src/text/language';
import { atlas, slideOf } from './made';

const english = await loadLanguage('en');

describe('whatever a slide asks for', () => {
  const { facts } = atlas;
  const ids = [
    ...facts.works,
    ...facts.figures,
    ...facts.contributions,
    ...facts.events,
    ...facts.sources,
    ...facts.indicators,
    ...atlas.areas.municipality,
    ...atlas.areas.island,
    ...atlas.areas.province,
  ].map(({ id }) => id);
  const parts = Object.values(ASKS).flatMap((kind) => Object.keys(kind.parts));
  const ask = fc
    .tuple(
      fc.constantFrom(...Object.keys(ASKS), 'toString', ''),
      fc.array(fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...parts)), { maxLength: 3 }),
    )
    .map((names) => names.flat().join(':'));
  const day = fc.constantFrom('2013-01-01', '2024-01-02', '2024-12-31', '2026-11-22');

  it('is answered in words or refused with its line, and never throws', () => {
    fc.assert(
      fc.property(ask, day, fc.constantFrom(spanish, english), (typed, asof, language) => {
        const { slide, problems } = slideOf(`{{${typed}}}`, language, `view: asof=${asof}`);
        const said = JSON.stringify(slide?.blocks ?? problems);
        expect(problems.length === 0).toBe(slide !== undefined);
        expect(said).not.toMatch(/undefined|NaN|"text":""|\[object/);
      }),
    );
  });

  it.each(Object.keys(ASKS))('is answered for every id that %s takes, part by part', (name) => {
    const context = askContext(atlas, DEFAULT_VIEW, withDialogWords(spanish));
    const kind = ASKS[name];
    if (!kind) throw new Error(name);
    const [first = [''], second = ['']] = kind.ids.map((which) => IDS[which](context).map(([id]) => id));
    const [whichever = ''] = second;
    const answers = Object.keys(kind.parts).flatMap((part) =>
      first.map((id) => {
        const args = [id, whichever, part].filter((each) => each !== '');
        return answerAsk({ name, args, typed: name, file: 'deck.md', line: 1 }, context);
      }),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });
});
