import { plainText, spokenText, type Block } from '../../../../src/domain/deck';

/** Every paragraph and cell of a block, wherever it is shown whole. */
export function saidBy(block: Block): readonly string[] {
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
      return [plainText(block.label), spokenText(block)];
    case 'parts':
      return block.groups.flatMap(({ label, under, parts }) => [
        label,
        parts.map(spokenText).join(' + '),
        under,
      ]);
  }
}
