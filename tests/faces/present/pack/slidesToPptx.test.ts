import { describe, expect, it } from 'vitest';
import { alike, plainText, type Slide } from '../../../../src/domain/deck';
import { isKnown, type Quantity } from '../../../../src/domain/quantity';
import { slidesToPptx, type PptxRequest } from '../../../../src/faces/present/pack/slidesToPptx';
import { loadLanguage } from '../../../../src/text/language';
import { paletteOf } from '../../../map/themes';
import { decks, hostileSlide } from './committedDeck';
import { pptxFaults, readPptx } from './readPptx';
import { saidBy } from './saidBy';

/** 1 x 1. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function written(slides: readonly Slide[], lang: 'es' | 'en', more: Partial<PptxRequest> = {}) {
  return slidesToPptx({
    slides,
    title: 'Mesa & "Convergencia" <1>',
    mapOf: ({ view }) => view && Promise.resolve({ png: PNG, width: 1, height: 1, shade: () => '#367a85' }),
    palette: paletteOf('projector'),
    language: await loadLanguage(lang),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...more,
  });
}

/** Without the sign that no XML can hold. */
const writable = (text: string): string => text.replaceAll('\u0007', '');

const CREDIT = /<p:sp>(?:(?!<\/p:sp>).)*©.*?<\/p:sp>/gs;

describe.each(decks)('the slides as a PowerPoint file in %s', async (lang, slides) => {
  const deck = await readPptx(await written([...slides, hostileSlide], lang));
  const pairs = [...slides, hostileSlide].map((slide, index) => ({ slide, read: deck.slides[index] }));

  it('keep to the standard', () => {
    expect(deck.slides).toHaveLength(slides.length + 1);
    expect(pptxFaults(deck.files)).toEqual([]);
  });

  it('say what the slides say, and nothing else', async () => {
    for (const [index, { slide, read }] of pairs.entries()) {
      expect(read?.title).toBe(writable(plainText(slide.headline)));
      const own = [plainText(slide.headline), ...slide.blocks.flatMap(saidBy)].map(writable);
      const sources = `${(await loadLanguage(lang)).m.sources.label}:`;
      const rest = [...(read?.said ?? [])];
      for (const text of own) {
        expect(rest).toContain(text);
        rest.splice(rest.indexOf(text), 1);
      }
      const [line = '', ...others] = rest.filter((text) => text.startsWith(sources));
      for (const { publisher } of slide.sources) expect(line).toContain(writable(publisher));
      expect(others).toEqual([]);
      const besides = rest.filter((text) => text !== line);
      expect(besides.toSorted()).toEqual(
        [String(index + 1), ...(slide.view ? ['© OpenStreetMap contributors · BCN / INE'] : [])].toSorted(),
      );
    }
  });

  it('are legible from the back: no type under the 24 px of the wall but the credit of the map', () => {
    const own = slides.map((_, index) => deck.files.get(`ppt/slides/slide${index + 1}.xml`) ?? '');
    for (const [at, xml] of own.entries())
      for (const [, size] of xml.replaceAll(CREDIT, '').matchAll(/ sz="(\d+)"/g))
        expect(Number(size), `slide ${at + 1}`).toBeGreaterThanOrEqual(1800);
  });

  it('have the notes in the notes and each source a press away', () => {
    for (const { slide, read } of pairs) {
      expect(read?.notes.join('\n')).toBe(writable(slide.notes.map(plainText).join('\n')));
      expect(read?.links).toEqual(expect.arrayContaining(slide.sources.map(({ url }) => url)));
    }
  });

  it('have maps as pictures, and tables and charts that can be edited', () => {
    for (const { slide, read } of pairs) {
      expect(read?.pictures).toBe(slide.view ? 1 : 0);
      const tables = slide.blocks.filter(({ kind }) => ['rows', 'table', 'parts'].includes(kind));
      expect(read?.tables).toBe(tables.length);
    }
  });

  it('draw only what is published, each at its value, and bars of one unit on one scale', () => {
    const amount = (one: { readonly quantity: Quantity }) =>
      isKnown(one.quantity) ? [one.quantity.value] : [];
    for (const { slide, read } of pairs) {
      const bars = slide.blocks.flatMap((block) => {
        if (block.kind === 'parts') return [block.groups.flatMap(({ parts }) => parts).flatMap(amount)];
        if (block.kind !== 'figure' || alike(block, slide.blocks).length < 2) return [];
        return isKnown(block.quantity) ? [amount(block)] : [];
      });
      expect(read?.charts.map((chart) => chart.flatMap(({ values }) => values))).toEqual(bars);
    }
    expect(deck.slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(4);
  });
});

describe('while the file is made', () => {
  const [[, slides] = ['es', []]] = decks;

  it('each slide is told, and the page may do its own between two', async () => {
    const told: number[] = [];
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    await written(slides.slice(0, 4), 'es', { onProgress: (done, of) => told.push(done / of) });
    clearInterval(clock);
    expect(told).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(turns).toBeGreaterThan(3);
  });

  it('the reader can give up, and then nothing more is drawn', async () => {
    const stop = new AbortController();
    let maps = 0;
    const file = written(slides, 'es', {
      signal: stop.signal,
      mapOf: () => {
        maps += 1;
        if (maps === 2) stop.abort();
        return null;
      },
    });
    await expect(file).rejects.toThrow(/abort/i);
    expect(maps).toBe(2);
  });

  it('a map that cannot be drawn is the reason told', async () => {
    const file = written(slides, 'es', { mapOf: () => Promise.reject(new Error('the canvas gave no PNG')) });
    await expect(file).rejects.toThrow('the canvas gave no PNG');
  });
});
