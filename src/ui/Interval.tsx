import css from './Bar.module.css';

export interface IntervalProps {
  /** Ends of the published interval and the estimate, as shares of the axis, 0..1. */
  readonly low: number;
  readonly at: number;
  readonly high: number;
  /** A CSS colour for the dot. */
  readonly fill: string;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** An estimate with its interval: overlapping whiskers say that a rank is not certain. Decorative, as `Bar`. */
export function Interval({ low, at, high, fill }: IntervalProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={css.bar} height={14} stroke="var(--ink-2)">
      <line x1={percent(low)} x2={percent(high)} y1="7" y2="7" strokeWidth="1.5" />
      <line x1={percent(low)} x2={percent(low)} y1="3" y2="11" strokeWidth="1.5" />
      <line x1={percent(high)} x2={percent(high)} y1="3" y2="11" strokeWidth="1.5" />
      <circle cx={percent(at)} cy="7" r="5.5" fill={fill} stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
