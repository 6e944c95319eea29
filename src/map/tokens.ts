import { readPalette, type Palette } from './palette';

/** Custom properties of a block of tokens.css, by name without dashes. */
export function declared(css: string, selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block "${selector}"`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The light theme's values, for what is worked out at build time. */
export function lightPalette(tokens: string): Palette {
  const light = declared(tokens, ':root');
  return readPalette((token) => light.get(token) ?? '');
}
