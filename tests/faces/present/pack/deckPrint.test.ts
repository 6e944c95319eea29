import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../src/domain/deck';
import { DeckPrint } from '../../../../src/faces/present/pack/DeckPrint';
import { drawMaps } from '../../../../src/faces/present/pack/drawMaps';
import { mapFile } from '../../../../src/faces/present/pack/slideMap';
import { letterMeasure } from '../../../../src/map/letterMeasure';
import { markup } from '../../../../src/map/svg/markup';
import { loadLanguage } from '../../../../src/text/language';
import { context } from '../../../data/geodataFiles';
import { readXml } from '../../../map/svg/readXml';
import { paletteOf } from '../../../map/themes';
import { atlas, plain } from '../../../text/deck/made';
import { decks } from './committedDeck';
import { saidBy } from './saidBy';

const never = new AbortController().signal;

/** Every text of a slide, cell by cell. */
const texts = ({ headline, blocks, notes, sources }: Slide): readonly string[] => [
  plain(headline),
  ...blocks.flatMap(saidBy),
  ...notes.map(plain),
  ...sources.flatMap(({ publisher, title, url }) => [publisher, title, url]),
];

/** What a page shows, tags and escapes taken away. */
const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe.each(decks)('the deck on paper in %s', async (lang, slides) => {
  const language = await loadLanguage(lang);
  const of = { atlas, context, language, palette: paletteOf('projector'), measure: letterMeasure };
  const maps = await drawMaps(slides, of, () => undefined, never);
  const print = (withNotes: boolean) =>
    renderToStaticMarkup(
      createElement(DeckPrint, {
        slides,
        mapOf: ({ id }: Slide) => maps.get(id) ?? null,
        withNotes,
        language,
        date: '2026',
      }),
    );
  const html = print(true);
  const pages = html.split('<section').slice(1);

  it('has a sheet for each slide that holds every text of it, its notes and its sources in full', () => {
    expect(pages).toHaveLength(slides.length);
    for (const [index, slide] of slides.entries()) {
      const page = shown(pages[index] ?? '');
      for (const text of texts(slide)) expect(page, slide.id).toContain(text);
    }
  });

  it('draws each map as SVG, every id once on the page and every use of one with its pattern', () => {
    for (const [index, slide] of slides.entries())
      expect((pages[index] ?? '').includes('<path'), slide.id).toBe(slide.view !== null);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(used.length).toBeGreaterThan(0);
  });

  it('has each word of a map once, its halo a picture below', () => {
    for (const { drawn } of maps.values()) {
      const [, halos = '', letters = ''] = /^(.*<g filter=.*?<\/g>)(.*)$/s.exec(markup(drawn)) ?? [];
      expect(halos).toContain('<text');
      expect(letters).toContain('<text');
      expect(letters).not.toContain('paint-order');
    }
  });

  it('leaves out the notes where nobody asked for them', () => {
    const without = shown(print(false));
    for (const note of slides.flatMap(({ notes }) => notes)) expect(without).not.toContain(plain(note));
  });

  it('has no style attribute, which the policy forbids', () => expect(html).not.toMatch(/\sstyle=/));

  it('gives each map as a file that stands alone, as large as asked', () => {
    for (const slide of slides) {
      const map = maps.get(slide.id);
      if (!map) continue;
      const file = readXml(mapFile(map, slide, 2));
      const width = { fact: '1344', number: '1000', text: '' }[slide.layout];
      expect(file.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width, height: '1440' });
    }
    expect(maps.size).toBe(slides.filter(({ view }) => view).length);
  });
});

it('drawing the maps can be given up', async () => {
  const stop = new AbortController();
  stop.abort();
  const [[, slides] = ['es', []]] = decks;
  const language = await loadLanguage('es');
  const of = { atlas, context, language, palette: paletteOf('light'), measure: letterMeasure };
  await expect(drawMaps(slides, of, () => undefined, stop.signal)).rejects.toThrow(/abort/i);
});
