import type { Fill, PatternName, Ramp } from '../domain/choropleth';
import { luminance, mixHex } from './oklab';
import type { Palette } from './palette';

/** What lies under a pattern's marks, and the marks' own colour, as tokens. */
export const PATTERN_TOKENS = {
  dots: { ground: 'pat-bg', ink: 'pat-ink' },
  hatch: { ground: 'pat-bg', ink: 'pat-ink' },
  lines: { ground: 'inv-1', ink: 'inv-4' },
  plus: { ground: 'land', ink: 'pat-ink' },
} as const satisfies Record<PatternName, { ground: keyof Palette; ink: keyof Palette }>;

/** How much of its own colour an area keeps that is not in the chosen cell, or not among those picked out. */
const FADED = 0.3;

/** The flat colour of a fill as `#rrggbb`; for a pattern, of the ground under its marks. */
export function fillHex(fill: Fill, palette: Palette): string {
  switch (fill.kind) {
    case 'land':
      return palette.land;
    case 'pattern':
      return palette[PATTERN_TOKENS[fill.pattern].ground];
    case 'cross': {
      const own = palette[`bi-${fill.need}${fill.invested}`];
      return fill.faded ? mixHex(palette.land, own, FADED) : own;
    }
    case 'ramp': {
      const { from, to, share } = stopsAround(fill.ramp, fill.at);
      const own = mixHex(palette[from], palette[to], share);
      return fill.faded ? mixHex(palette.land, own, FADED) : own;
    }
  }
}

/** The same colour as CSS, so that swatches follow the theme by themselves. */
export function fillCss(fill: Fill): string {
  switch (fill.kind) {
    case 'land':
      return 'var(--land)';
    case 'pattern':
      return `var(--${PATTERN_TOKENS[fill.pattern].ground})`;
    case 'cross': {
      const own = `var(--bi-${fill.need}${fill.invested})`;
      return fill.faded ? `color-mix(in oklab, var(--land), ${own} ${FADED * 100}%)` : own;
    }
    case 'ramp': {
      const { from, to, share } = stopsAround(fill.ramp, fill.at);
      const own = mixedCss(from, to, share);
      return fill.faded ? `color-mix(in oklab, var(--land), ${own} ${FADED * 100}%)` : own;
    }
  }
}

function mixedCss(from: Stop, to: Stop, share: number): string {
  if (share === 0) return `var(--${from})`;
  if (share === 1) return `var(--${to})`;
  return `color-mix(in oklab, var(--${from}), var(--${to}) ${Number((share * 100).toFixed(4))}%)`;
}

/** Black or white, whichever stands out more on a flat colour (README of the look: at least 4.5 on every step). */
export function inkOn(hex: string): '#101a1f' | '#ffffff' {
  const light = luminance(hex) + 0.05;
  const onWhite = 1.05 / light;
  const onBlack = light / (luminance('#101a1f') + 0.05);
  return onWhite > onBlack ? '#ffffff' : '#101a1f';
}

type Stop = `${Ramp}-${1 | 2 | 3 | 4 | 5}`;

/** The two of the ramp's five stops that `at` (0 to 1) lies between. */
function stopsAround(ramp: Ramp, at: number): { from: Stop; to: Stop; share: number } {
  const place = Math.min(1, Math.max(0, at)) * 4;
  const below = Math.min(3, Math.floor(place)) as 0 | 1 | 2 | 3;
  const from = `${ramp}-${(below + 1) as 1 | 2 | 3 | 4}` as const;
  const to = `${ramp}-${(below + 2) as 2 | 3 | 4 | 5}` as const;
  return { from, to, share: place - below };
}
