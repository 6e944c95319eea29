import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECK_FILES, parseDeck } from '../../../../src/data/deck/parseDeck';
import type { Slide } from '../../../../src/domain/deck';
import { pesos, UNPUBLISHED } from '../../../../src/domain/quantity';
import { makeSlides } from '../../../../src/text/deck/makeSlides';
import { loadLanguage, spanish } from '../../../../src/text/language';
import { atlas } from '../../../text/deck/made';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../../../geodata', file), 'utf8');

const { drafts } = parseDeck({ es: read(DECK_FILES.es), en: read(DECK_FILES.en) });
const english = await loadLanguage('en');

/** The slides that ship, in both languages. */
export const decks: readonly (readonly ['es' | 'en', readonly Slide[]])[] = [
  ['es', makeSlides(drafts, atlas, spanish).slides],
  ['en', makeSlides(drafts, atlas, english).slides],
];

const run = (text: string, strong = false) => ({ text, strong });
export const HOSTILE = `=1+1 & <b>"Quemchi's"</b> ]]> \u0007;`;

/** A slide of every kind of block, in words that no format likes. */
export const hostileSlide: Slide = {
  id: 'hostile',
  lang: 'es',
  layout: 'text',
  view: null,
  headline: [run(HOSTILE)],
  blocks: [
    { kind: 'paragraph', text: [run('antes '), run(HOSTILE, true), run(' 5 después')] },
    { kind: 'list', items: [[run(HOSTILE), run(' fuerte', true)], [run('2')]] },
    { kind: 'rows', rows: [{ label: [run(HOSTILE)], value: [run('más de $5')] }] },
    { kind: 'table', head: ['a', HOSTILE], rows: [['fila', HOSTILE]] },
    ...['exact', 'at_least'].map((kind, index) => ({
      kind: 'figure' as const,
      prefix: index === 0 ? '' : 'más de',
      value: `$${index + 1}`,
      label: [run(HOSTILE)],
      unit: 'CLP',
      quantity: { kind: kind as 'exact' | 'at_least', value: pesos(index + 1) },
    })),
    {
      kind: 'parts',
      groups: [
        {
          label: HOSTILE,
          under: '2 obras, 1 sin monto',
          area: '10209',
          parts: [
            { prefix: '', value: '$7', quantity: { kind: 'exact', value: pesos(7) } },
            { prefix: '', value: 'sin monto publicado', quantity: UNPUBLISHED },
          ],
        },
      ],
    },
  ],
  notes: [[run(HOSTILE)], [run('segunda nota')]],
  sources: [{ id: 'a', publisher: HOSTILE, title: HOSTILE, date: null, url: 'https://a.cl/?b=1&c="2"' }],
  minutes: 1,
};
