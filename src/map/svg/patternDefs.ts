import { PATTERN_TOKENS } from '../colour';
import type { PatternName } from '../../domain/choropleth';
import { MARK_SIZES } from '../patterns';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

/** `fill` of a shape under the pattern of this name; the prefix must be one of a kind on the page. */
export function patternFill(prefix: string, name: PatternName): string {
  return `url(#${prefix}-${name})`;
}

/**
 * Patterns of areas without a value: marks only, as patterns.ts draws them for WebGL.
 * @param factor user units for each pixel of the screen: 1.6 on the projector, less under a group that is scaled up
 */
export function patternDefs(
  names: readonly PatternName[],
  { prefix, ink, factor = 1 }: { readonly prefix: string; readonly ink: Ink; readonly factor?: number },
): SvgElement {
  return svg(
    'defs',
    {},
    names.map((name) => {
      const { side, marks } = TILES[name];
      return svg(
        'pattern',
        {
          id: `${prefix}-${name}`,
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
          patternTransform: patternTransform(name, factor),
        },
        marks(ink(PATTERN_TOKENS[name].ink)),
      );
    }),
  );
}

/** Keeps a pattern's size on the screen when the group it fills is scaled. */
export function patternTransform(name: PatternName, factor: number): string {
  return `scale(${factor}) rotate(${TILES[name].turn})`;
}

interface Tile {
  readonly side: number;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly marks: (ink: string) => SvgElement[];
}

const { dots, hatch, lines, plus } = MARK_SIZES;

const TILES: Record<PatternName, Tile> = {
  dots: {
    side: dots.period,
    turn: 0,
    marks: (fill) =>
      [dots.period / 4, (dots.period * 3) / 4].map((at) =>
        svg('circle', { cx: at, cy: at, r: dots.radius, fill }),
      ),
  },
  hatch: {
    side: hatch.between,
    turn: 45,
    // In the middle of its tile, so that no edge cuts the line.
    marks: (fill) => [
      svg('rect', { x: (hatch.between - hatch.line) / 2, width: hatch.line, height: hatch.between, fill }),
    ],
  },
  lines: {
    side: lines.period,
    turn: 0,
    marks: (fill) => [
      svg('rect', { y: (lines.period - lines.line) / 2, width: lines.period, height: lines.line, fill }),
    ],
  },
  plus: {
    side: plus.period,
    turn: 0,
    marks: (fill) => {
      const middle = plus.period / 2;
      const [from, thin, length] = [middle - plus.arm, middle - plus.line / 2, 2 * plus.arm];
      return [
        svg('rect', { x: from, y: thin, width: length, height: plus.line, fill }),
        svg('rect', { x: thin, y: from, width: plus.line, height: length, fill }),
      ];
    },
  },
};
