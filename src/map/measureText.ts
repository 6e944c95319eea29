import type { Measure } from './labelType';

/** Measures with the browser's own shaping, each text once. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, { size, weight, italic }) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    // Without a canvas, half an em a letter is wide enough for this font to keep labels apart.
    const width = context?.measureText(text).width ?? text.length * size * 0.55;
    widths.set(key, width);
    return width;
  };
}
