import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../../../src/data/export/csvText';
import { plainText } from '../../../../src/domain/deck';
import { deckCsv } from '../../../../src/faces/present/pack/deckCsv';
import { packWords } from '../../../../src/text/packWords';
import { decks, HOSTILE, hostileSlide } from './committedDeck';

type Row = Readonly<Record<string, string>>;
const reread = (text: string): readonly Row[] =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter: ';', skipEmptyLines: true }).data;

describe.each(decks)('the figures behind the deck in %s', (lang, slides) => {
  const { columns } = packWords[lang];
  const text = deckCsv(slides, columns);
  const rows = reread(text);

  it('open in an Excel set to Spanish', () => {
    expect(text.startsWith(`\uFEFF${columns.slide};${columns.id};`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.values(columns));
  });

  it('are those that the slides draw, and what is not published is no number', () => {
    const drawn = slides.flatMap((slide, index) =>
      slide.blocks.flatMap((block) =>
        (block.kind === 'figure'
          ? [block]
          : block.kind === 'parts'
            ? block.groups.flatMap(({ parts }) => parts)
            : []
        ).map(({ value, quantity }) => [
          String(index + 1),
          value,
          quantity.kind === 'unpublished' ? '' : String(quantity.value).replace('.', ','),
          quantity.kind,
        ]),
      ),
    );
    const written = rows
      .filter((row) => row[columns.kind] !== '')
      .map((row) => [columns.slide, columns.words, columns.value, columns.kind].map((column) => row[column]));
    expect(written).toEqual(drawn);
    expect(drawn.some(([, , value]) => value === '')).toBe(true);
    expect(rows.some((row) => row[columns.value] === '0')).toBe(false);
  });

  it('hold the rows and cells of every slide, with its headline and sources', () => {
    for (const [index, slide] of slides.entries()) {
      const own = rows.filter((row) => row[columns.slide] === String(index + 1));
      const words = own.map((row) => unguarded(row[columns.words] ?? ''));
      const shown = slide.blocks.flatMap((block) =>
        block.kind === 'rows'
          ? block.rows.map(({ value }) => plainText(value))
          : block.kind === 'table'
            ? block.rows.flatMap((row) => row.slice(1))
            : [],
      );
      expect(words).toEqual(expect.arrayContaining(shown));
      for (const row of own) {
        expect(row[columns.headline]).toBe(plainText(slide.headline));
        expect(row[columns.source_urls]).toBe(slide.sources.map(({ url }) => url).join(' | '));
      }
    }
  });
});

it('text that looks like a formula is made harmless', () => {
  const rows = reread(deckCsv([hostileSlide], packWords.es.columns));
  const { headline, label } = packWords.es.columns;
  for (const row of rows) expect(row[headline]).toBe(`'${HOSTILE}`);
  expect(rows.filter((row) => row[label] === `'${HOSTILE}`)).toHaveLength(5);
});
