import { useId } from 'react';
import css from './Swatch.module.css';

export type SwatchPattern = 'dots' | 'hatch' | 'lines' | 'plus' | 'land';

export interface SwatchProps {
  /** A CSS colour; lies under `pattern` when both are given. */
  readonly fill?: string;
  readonly pattern?: SwatchPattern;
  readonly width?: number;
  readonly height?: number;
  /** Heavier edge: this is the area under the pointer or the chosen one. */
  readonly marked?: boolean;
}

/** Ground of each pattern where no colour lies under it. */
const GROUND: Record<SwatchPattern, string> = {
  dots: 'var(--pat-bg)',
  hatch: 'var(--pat-bg)',
  lines: 'var(--inv-1)',
  plus: 'var(--land)',
  land: 'var(--land)',
};

/** The tile of a pattern at the map's scale: dots 8 px, hatch 6.5 px at 45 degrees, lines 9 px, plus signs 10 px. */
interface TileProps {
  readonly id: string;
  readonly pattern: Exclude<SwatchPattern, 'land'>;
  /** Over a colour of a scale the hatch must be darker than on its own ground. */
  readonly overColour: boolean;
}

function Tile({ id, pattern, overColour }: TileProps) {
  const ink = overColour ? 'var(--member-line)' : 'var(--pat-ink)';
  const size = { dots: 8, hatch: 6.5, lines: 9, plus: 10 }[pattern];
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={pattern === 'hatch' ? 'rotate(45)' : undefined}
    >
      {pattern === 'dots' && (
        <g fill={ink}>
          <circle cx="2" cy="2" r="1.3" />
          <circle cx="6" cy="6" r="1.3" />
        </g>
      )}
      {pattern === 'hatch' && <path d="M0.75 0V6.5" stroke={ink} strokeWidth="1.5" />}
      {pattern === 'lines' && <path d="M0 5H9" stroke="var(--inv-4)" strokeWidth="1.5" />}
      {pattern === 'plus' && <path d="M5 2.5v5M2.5 5h5" stroke={ink} strokeWidth="1.2" />}
    </pattern>
  );
}

/** How an area looks on the map, 26 x 15 px: a colour of the scale or a pattern. The words stand beside it. */
export function Swatch({ fill, pattern, width = 26, height = 15, marked = false }: SwatchProps) {
  const id = useId();
  const edge = marked ? 2.25 : 1;
  const quiet = !marked && (pattern === 'land' || pattern === 'plus');
  const box = { x: edge / 2, y: edge / 2, width: width - edge, height: height - edge };
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={css.swatch}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect {...box} fill={fill ?? (pattern ? GROUND[pattern] : 'none')} />
      {pattern && pattern !== 'land' && (
        <>
          <Tile id={id} pattern={pattern} overColour={fill !== undefined} />
          <rect {...box} fill={`url(#${id})`} />
        </>
      )}
      <rect
        {...box}
        fill="none"
        stroke={quiet ? 'var(--line-strong)' : marked ? 'var(--select)' : 'var(--member-line)'}
        strokeWidth={edge}
      />
    </svg>
  );
}
