import type { MapSize } from './picture';

/** What a line of a label is; decides its type and colour. */
export type LabelRole = 'name' | 'detail' | 'place' | 'sea';

export interface LabelFont {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 650;
  readonly italic: boolean;
}

/** Width of a text in CSS pixels; in the browser a canvas measures, in tests a table. */
export type Measure = (text: string, font: LabelFont) => number;

const SIZES: Record<MapSize, Record<'name' | 'rest', readonly [size: number, line: number]>> = {
  desktop: { name: [15, 20], rest: [14, 20] },
  phone: { name: [16, 20], rest: [16, 20] },
  projector: { name: [28, 34], rest: [24, 30] },
};

/** Member names 15/650, everything else 14/400, sea names italic; 16 on phones, 28 and 24 on the projector. */
export function labelFont(role: LabelRole, size: MapSize): LabelFont {
  const [px, line] = SIZES[size][role === 'name' ? 'name' : 'rest'];
  return { size: px, line, weight: role === 'name' ? 650 : 400, italic: role === 'sea' };
}

export interface LabelLine {
  readonly text: string;
  readonly role: LabelRole;
}

/** Lines of one label with the room they take. */
export interface LabelBlock {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

export function labelBlock(lines: readonly LabelLine[], size: MapSize, measure: Measure): LabelBlock {
  const fonts = lines.map(({ role }) => labelFont(role, size));
  return {
    lines,
    width: Math.max(
      ...lines.map(({ text }, index) => measure(text, fonts[index] ?? labelFont('name', size))),
    ),
    height: fonts.reduce((sum, { line }) => sum + line, 0),
  };
}

/** Baseline of each line in pixels below the top of the block; this font's letters sit 0.36 em below their middle. */
export function baselines({ lines }: LabelBlock, size: MapSize): number[] {
  const fonts = lines.map(({ role }) => labelFont(role, size));
  return fonts.map((font, index) => {
    const above = fonts.slice(0, index).reduce((sum, { line }) => sum + line, 0);
    return above + font.line / 2 + font.size * 0.36;
  });
}

/** The text in two lines: before its figure, else where the halves are nearly equal; unchanged without a space. */
export function inTwoLines(text: string): readonly string[] {
  const words = text.split(' ');
  const breaks = words.slice(1).map((next, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    const longest = Math.max(...lines.map((line) => line.length));
    return { lines, cost: /^[$\d]/.test(next) ? 0 : longest };
  });
  return breaks.toSorted((a, b) => a.cost - b.cost)[0]?.lines ?? [text];
}
