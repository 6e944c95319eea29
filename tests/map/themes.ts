import { readFileSync } from 'node:fs';
import type { Theme } from '../../src/domain/view';
import { readPalette, type Palette } from '../../src/map/palette';

const CSS = readFileSync('src/ui/tokens.css', 'utf8');

/** The palette of a theme as the style sheet defines it: the light tokens, with the theme's own over them. */
export function paletteOf(theme: Theme): Palette {
  const tokens = { ...declared(':root'), ...(theme === 'light' ? {} : declared(`[data-theme='${theme}']`)) };
  return readPalette((token) => tokens[token] ?? '');
}

function declared(selector: string): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}
