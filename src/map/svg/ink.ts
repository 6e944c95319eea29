import type { ColourToken, Palette } from '../palette';

/** A token as a colour that SVG understands. */
export type Ink = (token: ColourToken) => string;

/** Follows the theme of the page by itself. */
export const pageInk: Ink = (token) => `var(--${token})`;

/** Fixed: for files that leave the page. */
export function fixedInk(palette: Palette): Ink {
  return (token) => palette[token];
}
