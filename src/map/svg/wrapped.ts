import type { LabelFont, Measure } from '../labelType';

/** The text in as few lines as fit the room, broken at spaces; a word that is wider alone stays whole. */
export function wrapped(text: string, room: number, font: LabelFont, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, font) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
