import type { ReactNode } from 'react';
import { PATTERN_TOKENS } from './colour';
import type { PatternName } from './paint';
import { MARK_SIZES, PATTERN_NAMES } from './patterns';

interface PatternDefsProps {
  /** Starts the ids, which must be one of a kind on the page. */
  readonly prefix: string;
  /** 1, or 1.6 on the projector. */
  readonly factor?: number;
}

/** `fill` of a shape under these definitions. */
export function patternFill(prefix: string, name: PatternName): string {
  return `url(#${prefix}-${name})`;
}

/** The patterns of areas without a value for plain SVG: marks only, as patterns.ts draws them for WebGL. */
export function PatternDefs({ prefix, factor = 1 }: PatternDefsProps) {
  return (
    <defs>
      {PATTERN_NAMES.map((name) => {
        const { side, turn, marks } = TILES[name];
        return (
          <pattern
            key={name}
            id={`${prefix}-${name}`}
            width={side}
            height={side}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${factor}) rotate(${turn})`}
          >
            {marks(`var(--${PATTERN_TOKENS[name].ink})`)}
          </pattern>
        );
      })}
    </defs>
  );
}

interface Tile {
  readonly side: number;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly marks: (ink: string) => ReactNode;
}

const { dots, hatch, lines, plus } = MARK_SIZES;

const TILES: Record<PatternName, Tile> = {
  dots: {
    side: dots.period,
    turn: 0,
    marks: (ink) => (
      <>
        <circle cx={dots.period / 4} cy={dots.period / 4} r={dots.radius} fill={ink} />
        <circle cx={(dots.period * 3) / 4} cy={(dots.period * 3) / 4} r={dots.radius} fill={ink} />
      </>
    ),
  },
  hatch: {
    side: hatch.between,
    turn: 45,
    // In the middle of its tile, so that no edge cuts the line.
    marks: (ink) => (
      <rect x={(hatch.between - hatch.line) / 2} width={hatch.line} height={hatch.between} fill={ink} />
    ),
  },
  lines: {
    side: lines.period,
    turn: 0,
    marks: (ink) => (
      <rect y={(lines.period - lines.line) / 2} width={lines.period} height={lines.line} fill={ink} />
    ),
  },
  plus: {
    side: plus.period,
    turn: 0,
    marks: (ink) => {
      const [middle, { arm, line }] = [plus.period / 2, plus];
      return (
        <>
          <rect x={middle - arm} y={middle - line / 2} width={2 * arm} height={line} fill={ink} />
          <rect x={middle - line / 2} y={middle - arm} width={line} height={2 * arm} fill={ink} />
        </>
      );
    },
  },
};
