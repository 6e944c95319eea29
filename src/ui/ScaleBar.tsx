import css from './Bar.module.css';

export interface ScaleBarProps {
  /** Where 0 stands on the axis, as a share, 0..1. */
  readonly zero: number;
  readonly at: number;
  /** Ends of the published interval, as shares. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** A CSS colour. */
  readonly fill: string;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** A bar from 0 to a value that may be negative, on an axis that others share. Decorative, as `Bar`. */
export function ScaleBar({ zero, at, interval, fill }: ScaleBarProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={css.bar} height={14}>
      <rect
        x={percent(Math.min(zero, at))}
        y="2.5"
        width={percent(Math.abs(at - zero))}
        height="9"
        fill={fill}
        stroke="var(--member-line)"
      />
      <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="14" stroke="var(--line-strong)" />
      {interval && (
        <g stroke="var(--ink)" strokeWidth="1.5">
          <line x1={percent(interval.low)} x2={percent(interval.high)} y1="7" y2="7" />
          <line x1={percent(interval.low)} x2={percent(interval.low)} y1="3.5" y2="10.5" />
          <line x1={percent(interval.high)} x2={percent(interval.high)} y1="3.5" y2="10.5" />
        </g>
      )}
    </svg>
  );
}
