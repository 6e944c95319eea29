import { csvText, SPANISH_EXCEL } from '../../../data/export/csvText';
import { joined, type Cell, type Table } from '../../../data/export/table';
import { plainText, type Block, type Runs, type Slide, type Spoken } from '../../../domain/deck';
import { isKnown, type Quantity } from '../../../domain/quantity';

const DECK_COLUMNS = [
  'slide',
  'id',
  'headline',
  'label',
  'prefix',
  'value',
  'unit',
  'kind',
  'words',
  'sources',
  'source_urls',
] as const;
export type DeckColumn = (typeof DECK_COLUMNS)[number];

/** What a row says of one figure, the rest of the row being that of its slide. */
type Told = Readonly<Record<'label' | 'prefix' | 'value' | 'unit' | 'kind' | 'words', Cell>>;

/**
 * The figures of the slides, a row each, for an Excel set to Spanish. A figure that a slide draws has its value, unit
 * and kind; one that it only says (in a row, a table, a sentence) has its words alone. What is not published is empty.
 * @param titles heads of the columns
 */
export const deckCsv = (slides: readonly Slide[], titles: Readonly<Record<DeckColumn, string>>): string =>
  csvText(deckTable(slides), SPANISH_EXCEL, titles);

const deckTable = (slides: readonly Slide[]): Table<DeckColumn> => ({
  columns: DECK_COLUMNS,
  rows: slides.flatMap((slide, index) =>
    slide.blocks.flatMap(toldBy).map((told) => ({
      slide: index + 1,
      id: slide.id,
      headline: plainText(slide.headline),
      ...told,
      sources: joined(slide.sources.map(({ title, publisher }) => `${title} (${publisher})`)),
      source_urls: joined(slide.sources.map(({ url }) => url)),
    })),
  ),
});

const WITH_FIGURE = /\d/;

function toldBy(block: Block): readonly Told[] {
  switch (block.kind) {
    case 'figure':
      return [measured(plainText(block.label), block, block.unit, block.quantity)];
    case 'parts':
      return block.groups.flatMap(({ label, parts }) =>
        parts.map((part) => measured(label, part, 'CLP', part.quantity)),
      );
    case 'rows':
      return block.rows.map(({ label, value }) => said(plainText(label), plainText(value)));
    case 'table':
      return block.rows.flatMap(([name = '', ...cells]) =>
        cells.map((cell, column) => said(joined([name, block.head[column + 1] ?? '']), cell)),
      );
    case 'list':
      return block.items.flatMap(sentence);
    case 'paragraph':
      return sentence(block.text);
  }
}

const measured = (label: string, { prefix, value }: Spoken, unit: string, quantity: Quantity): Told => ({
  label,
  prefix,
  value: isKnown(quantity) ? quantity.value : null,
  unit,
  kind: quantity.kind,
  words: value,
});

const said = (label: string | null, words: string): Told => ({
  label,
  prefix: null,
  value: null,
  unit: null,
  kind: null,
  words,
});

function sentence(runs: Runs): readonly Told[] {
  const words = plainText(runs);
  return WITH_FIGURE.test(words) ? [said(null, words)] : [];
}
