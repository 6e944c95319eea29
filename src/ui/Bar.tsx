import css from './Bar.module.css';

/** How sure the figure is: flat end, dashed upright, open dashed end of fixed length. */
export type BarEnd = 'exact' | 'about' | 'at_least';

export interface BarProps {
  /** Length as a share of the longest, 0..1; values outside are clipped. */
  readonly share: number;
  /** A CSS colour. */
  readonly fill: string;
  readonly end?: BarEnd;
  /** Announced rather than final: an edge without filling. */
  readonly hollow?: boolean;
  /** Height in px, 14 unless told. */
  readonly height?: number;
}

/** Length of the open end in px: fixed, because how much more is not known. */
const OPEN_END = 10;

/** A bar as long as its share of the room. Decorative: the figure stands beside it in words. */
export function Bar({ share, fill, end = 'exact', hollow = false, height = 14 }: BarProps) {
  const length = `${Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100}%`;
  const bottom = height - 0.5;
  return (
    <svg aria-hidden="true" focusable="false" className={css.bar} height={height}>
      <rect
        x="0"
        y="0.5"
        width={length}
        height={height - 1}
        fill={hollow ? 'none' : fill}
        stroke={hollow ? 'var(--ink)' : 'var(--member-line)'}
      />
      <svg x={length} overflow="visible">
        {end === 'about' && (
          <path d={`M0 -3V${height + 3}`} stroke="var(--ink)" strokeWidth="2" strokeDasharray="3 2" />
        )}
        {end === 'at_least' && (
          <path
            d={`M0 0.5H${OPEN_END}M0 ${bottom}H${OPEN_END}`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.25"
            strokeDasharray="3 2"
          />
        )}
      </svg>
    </svg>
  );
}
