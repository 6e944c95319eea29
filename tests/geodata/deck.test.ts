import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECK_FILES, parseDeck } from '../../src/data/deck/parseDeck';
import { splitSlides } from '../../src/data/deck/splitSlides';
import { makeSlides } from '../../src/text/deck/makeSlides';
import { loadLanguage, spanish } from '../../src/text/language';
import { atlas, saidBy } from '../text/deck/made';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../geodata', file), 'utf8');
const FILES = { es: read(DECK_FILES.es), en: read(DECK_FILES.en) };
const deck = parseDeck(FILES);
const english = await loadLanguage('en');
const made = { es: makeSlides(deck.drafts, atlas, spanish), en: makeSlides(deck.drafts, atlas, english) };
const slide = (lang: 'es' | 'en', id: string): string => {
  const found = made[lang].slides.find((each) => each.id === id);
  if (!found) throw new Error(`no slide ${id}`);
  return saidBy(found).join('\n');
};

describe('the committed deck promises', () => {
  it('zero problems, in the files and in what they ask for', () => {
    expect([...deck.problems, ...made.es.problems, ...made.en.problems]).toEqual([]);
  });

  it('every slide in both languages, each in its own words', () => {
    expect(made.es.slides.length).toBeGreaterThanOrEqual(12);
    for (const [index, es] of made.es.slides.entries()) {
      const en = made.en.slides[index];
      expect(en).toMatchObject({ id: es.id, lang: 'en', layout: es.layout, minutes: es.minutes });
      expect(en?.blocks.map(({ kind }) => kind)).toEqual(es.blocks.map(({ kind }) => kind));
      expect(en?.sources).toEqual(es.sources);
    }
  });

  it('a source and notes on every slide', () => {
    for (const { id, sources, notes } of made.es.slides) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(notes.length, id).toBeGreaterThan(0);
    }
  });

  it.each(['es', 'en'] as const)(
    'no figure typed by hand in %s: every digit and amount is asked for',
    (lang) => {
      const typed = splitSlides(FILES[lang]).slides.flatMap(({ body }) =>
        body.map(({ text }) => text.replaceAll(/\{\{[^}]*\}\}/g, '')),
      );
      expect(typed.filter((text) => /\d|\bmillon|\bmillones\b|\bmillion\b|\$/i.test(text))).toEqual([]);
    },
  );

  it('words that fit a slide read from the back of a room', () => {
    for (const { slides } of Object.values(made))
      for (const each of slides) {
        const [headline = '', ...lines] = saidBy({ ...each, notes: [] });
        expect(headline.length, each.id).toBeLessThanOrEqual(62);
        expect(lines.join('').length, each.id).toBeLessThanOrEqual(700);
      }
  });
});

describe('the story of the committed deck', () => {
  it('adds up January 2024 beside what was announced', () => {
    expect(slide('es', 'balance')).toMatch(/más de \$1\.718 millones[^]*más de \$1\.700 millones/);
    expect(slide('en', 'balance')).toMatch(/more than 1,718 million pesos[^]*more than 1,700 million pesos/);
  });

  it('answers how much was really spent in Mechuque: announced and final, with their dates', () => {
    expect(slide('es', 'mechuque')).toContain('Anunciado, solo Mechuque · 02-01-2024: $660 millones');
    expect(slide('es', 'mechuque')).toContain('Final, las tres islas · 07-2025: unos $579 millones');
  });

  it('shows private money apart, the third year without amount, and leverage with its formula', () => {
    const said = slide('es', 'privado');
    for (const part of [
      '$120 millones',
      'unos $150 millones',
      'Tercer año, comprometido: sin monto publicado',
    ])
      expect(said).toContain(part);
    expect(said).toContain('más de $1.700 millones ÷ unos $270 millones = unos 6,3');
    expect(said).not.toMatch(/1\.870|1\.718/);
  });

  it('shows progress against the goals, every minimum as such', () => {
    const said = slide('es', 'metas');
    for (const part of [
      '6 proyectos',
      '7 a 8 proyectos',
      'más de $1.700 millones',
      'más de $2.700 millones',
      '32 iniciativas',
      '$15.700 millones',
    ])
      expect(said).toContain(part);
  });
});
