import { describe, expect, it } from 'vitest';
import { plainText, type BigFigure, type Block, type Slide } from '../../../../src/domain/deck';
import { isKnown } from '../../../../src/domain/quantity';
import { slidesToPptx, type PptxRequest } from '../../../../src/faces/present/pack/slidesToPptx';
import { loadLanguage } from '../../../../src/text/language';
import { paletteOf } from '../../../map/themes';
import { decks, hostileSlide } from './committedDeck';
import { pptxFaults, readPptx } from './readPptx';

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

/** Every paragraph and cell that a block puts on its slide. */
function said(block: Block): readonly string[] {
  const spoken = ({ prefix, value }: { prefix: string; value: string }) => `${prefix} ${value}`.trim();
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [plainText(label), plainText(value)]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'figure':
      return [plainText(block.label), spoken(block)];
    case 'parts':
      return block.groups.flatMap(({ label, under, parts }) => [label, parts.map(spoken).join(' + '), under]);
  }
}

/** Without the sign that no XML can hold. */
const writable = (text: string): string => text.replaceAll('\u0007', '');

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
      const own = [plainText(slide.headline), ...slide.blocks.flatMap(said)].map(writable);
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

  it('draw only what is published, each at its value', () => {
    for (const { slide, read } of pairs) {
      const parts = slide.blocks.flatMap((block) =>
        block.kind === 'parts' ? block.groups.flatMap((group) => group.parts) : [],
      );
      const known = parts.flatMap(({ quantity }) => (isKnown(quantity) ? [quantity.value] : []));
      const stacked = read?.charts.find((series) => series.every(({ values }) => values.length === 1));
      expect(stacked?.flatMap(({ values }) => values) ?? []).toEqual(known);
      const figures = slide.blocks.filter((block): block is BigFigure => block.kind === 'figure');
      for (const series of read?.charts.filter((each) => each !== stacked) ?? [])
        for (const { labels, values } of series)
          for (const [at, value] of values.entries()) {
            const figure = figures.find(({ quantity }) => isKnown(quantity) && quantity.value === value);
            expect(labels[at]).toBe(`${figure?.prefix} ${figure?.value}`.trim());
          }
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
