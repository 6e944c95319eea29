import { PATTERN_TOKENS } from './colour';
import type { PatternName } from '../domain/choropleth';
import type { Palette } from './palette';

export const PATTERN_NAMES = ['dots', 'hatch', 'lines', 'plus'] as const satisfies readonly PatternName[];

/** How much larger the marks are on the projector. */
export const PROJECTOR_FACTOR = 1.6;

/** Marks of one pattern in CSS pixels, before the projector's factor. */
interface Marks {
  /** Side of the square that repeats. */
  readonly period: number;
  /** Signed distance from (x, y) to the edge of the nearest mark, negative inside; x and y within one period. */
  readonly edge: (x: number, y: number, period: number) => number;
}

/** Sizes of the marks in CSS pixels; both painters draw by them. */
export const MARK_SIZES = {
  dots: { period: 8, radius: 1.3 },
  /** `between`: from line to line, across them. */
  hatch: { between: 6.5, line: 1.5 },
  lines: { period: 9, line: 1.5 },
  /** `arm`: from the middle to the tip. */
  plus: { period: 10, arm: 2.5, line: 1.2 },
} as const;

const { dots, hatch, lines, plus } = MARK_SIZES;

const MARKS: Record<PatternName, Marks> = {
  dots: {
    period: dots.period,
    edge: (x, y, p) =>
      Math.min(
        Math.hypot(fold(x - p / 4, p), fold(y - p / 4, p)),
        Math.hypot(fold(x - (3 * p) / 4, p), fold(y - (3 * p) / 4, p)),
      ) - dots.radius,
  },
  hatch: {
    period: hatch.between * Math.SQRT2,
    edge: (x, y, p) => Math.abs(fold(x + y, p)) / Math.SQRT2 - hatch.line / 2,
  },
  lines: {
    period: lines.period,
    edge: (_x, y, p) => Math.abs(fold(y - p / 2, p)) - lines.line / 2,
  },
  plus: {
    period: plus.period,
    edge: (x, y, p) => {
      const across = Math.abs(fold(x - p / 2, p));
      const down = Math.abs(fold(y - p / 2, p));
      const [tip, half] = [plus.arm, plus.line / 2];
      return Math.min(Math.max(across - tip, down - half), Math.max(across - half, down - tip));
    },
  },
};

/** Distance to the nearest multiple of `period`, signed. */
function fold(value: number, period: number): number {
  return value - period * Math.round(value / period);
}

/** An image as WebGL takes it: straight RGBA, marks only, the ground left transparent. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Side of the repeating GL image in CSS pixels at a whole zoom; MapLibre doubles it until the next. */
export const IMAGE_SIDE = 72;

/**
 * The pattern for WebGL, to be shown at `stretch` times its size.
 *
 * MapLibre scales fill patterns with the zoom (1 at a whole zoom, up to 2 just before the next), but ours keep their
 * size on the screen. So the image always covers `IMAGE_SIDE` x `stretch` pixels of screen, and as many periods are
 * drawn into it as come nearest to the pattern's own period while still closing without a seam.
 *
 * @param density image pixels per `IMAGE_SIDE` pixel
 * @param factor 1, or 1.6 on the projector
 */
export function patternImage(
  name: PatternName,
  palette: Palette,
  options: { readonly density: number; readonly stretch: number; readonly factor: number },
): PatternImage {
  const { density, stretch, factor } = options;
  const { period, edge } = MARKS[name];
  const side = Math.round(IMAGE_SIDE * density);
  const periods = Math.max(1, Math.round((IMAGE_SIDE * stretch) / (period * factor)));
  const closed = (IMAGE_SIDE * stretch) / (periods * factor);
  const toPattern = (IMAGE_SIDE * stretch) / (side * factor);
  const ink = palette[PATTERN_TOKENS[name].ink];
  const rgb = [1, 3, 5].map((start) => Number.parseInt(ink.slice(start, start + 2), 16));

  const data = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const away = edge(((column + 0.5) * toPattern) % closed, ((row + 0.5) * toPattern) % closed, closed);
      const cover = Math.min(1, Math.max(0, 0.5 - away / toPattern));
      if (cover > 0) data.set([...rgb, Math.round(cover * 255)], (row * side + column) * 4);
    }
  return { width: side, height: side, data };
}
