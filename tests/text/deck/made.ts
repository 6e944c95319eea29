import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import type { Block, Runs, Slide } from '../../../src/domain/deck';
import type { Language } from '../../../src/text/language';
import { makeSlides } from '../../../src/text/deck/makeSlides';
import { areas, facts } from '../../data/geodataFiles';

export const atlas = makeAtlas(facts, areas, placer(areas));

export const plain = (runs: Runs | undefined): string => (runs ?? []).map(({ text }) => text).join('');

/** Everything a block says, line by line. */
export function said(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'rows':
      return block.rows.map(({ label, value }) => `${plain(label)}: ${plain(value)}`);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | '));
    case 'figure':
      return [`${plain(block.label)}: ${[block.prefix, block.value].filter(Boolean).join(' ')}`];
    case 'parts':
      return block.groups.map(({ label, under, parts }) =>
        [label, under, ...parts.map(({ prefix, value }) => `${prefix} ${value}`.trim())].join('; '),
      );
  }
}

export const saidBy = ({ headline, blocks, notes }: Slide): readonly string[] => [
  plain(headline),
  ...blocks.flatMap(said),
  ...notes.map(plain),
];

/** One slide of these words, made from the real data. */
export function slideOf(body: string, language: Language, front = '') {
  const deck = parseDeck({ es: `---\nid: a\n${front}\n---\n# T\n\n${body}`, en: undefined });
  const { slides, problems } = makeSlides(deck.drafts, atlas, language);
  return {
    slide: slides[0],
    problems: [...deck.problems.filter(({ file }) => file === 'deck.md'), ...problems],
  };
}
