/** Colour tokens of src/ui/tokens.css that a map is painted with. */
const COLOURS = [
  'sea',
  'sea-ink',
  'lake',
  'land',
  'land-far',
  'border',
  'coast',
  'member-line',
  'pat-bg',
  'pat-ink',
  'area-ink',
  'ink',
  'ink-2',
  'disc',
  'disc-ink',
  'select',
  'halo',
  'inv-1',
  'inv-2',
  'inv-3',
  'inv-4',
  'inv-5',
  'need-1',
  'need-2',
  'need-3',
  'need-4',
  'need-5',
  'bi-11',
  'bi-12',
  'bi-13',
  'bi-21',
  'bi-22',
  'bi-23',
  'bi-31',
  'bi-32',
  'bi-33',
] as const;

/** Stroke tokens, in CSS pixels. */
const STROKES = [
  'stroke-area',
  'stroke-coast',
  'stroke-member',
  'stroke-select',
  'stroke-select-islands',
  'stroke-disc',
] as const;

/** Everything a map is painted with. */
export const PALETTE_TOKENS = [...COLOURS, ...STROKES] as const;

export type ColourToken = (typeof COLOURS)[number];
export type StrokeToken = (typeof STROKES)[number];

/** One theme's tokens as values: `#rrggbb` colours and stroke widths in pixels. */
export type Palette = Readonly<Record<ColourToken, string> & Record<StrokeToken, number>>;

/**
 * @param read gives the value of a custom property without its dashes, e.g. `inv-1` -> ` #8fc8bf`
 * @throws Error naming the token that is missing or is not a colour or a width
 */
export function readPalette(read: (token: string) => string): Palette {
  const colours = COLOURS.map((token) => [token, colour(token, read(token).trim())]);
  const strokes = STROKES.map((token) => [token, pixels(token, read(token).trim())]);
  return Object.fromEntries([...colours, ...strokes]) as Palette;
}

/** The palette of the theme that holds at this element. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  return readPalette((token) => style.getPropertyValue(`--${token}`));
}

/** Over the colours of need x investment the marks of patterns are darker, or they would drown in them. */
export const overColours = (palette: Palette): Palette => ({ ...palette, 'pat-ink': palette['member-line'] });

function colour(token: string, text: string): string {
  const [, r, g, b] = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text) ?? [];
  const long = r && g && b ? `#${r}${r}${g}${g}${b}${b}` : text;
  if (!/^#[\da-f]{6}$/i.test(long)) throw new Error(`--${token}: "${text}" is not a colour like #8fc8bf`);
  return long.toLowerCase();
}

function pixels(token: string, text: string): number {
  const width = /^([\d.]+)px$/.exec(text)?.[1];
  if (width === undefined) throw new Error(`--${token}: "${text}" is not a width in px`);
  return Number(width);
}
