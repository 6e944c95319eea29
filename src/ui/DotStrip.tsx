import css from './DotStrip.module.css';

interface DotStripProps {
  /** What is compared, with its year. */
  readonly title: string;
  /** This place's value, in text. */
  readonly value: string;
  /** All values as shares of the axis, 0..1, one tick each. */
  readonly ticks: readonly number[];
  /** This place's share; null when it has no value. */
  readonly at: number | null;
  /** Published interval, as shares. */
  readonly band?: { readonly low: number; readonly high: number };
  /** A CSS colour for the dot. */
  readonly fill: string;
  /** "19.ª más alta de 30". */
  readonly place: string;
  /** At the right, e.g. the interval in words. */
  readonly remark?: string;
  /** The picture in words, for those who don't see it. */
  readonly text: string;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** Where one place stands among all: a tick each, a dot for this one, no axis. */
export function DotStrip({ title, value, ticks, at, band, fill, place, remark, text }: DotStripProps) {
  return (
    <div className={css.strip}>
      <p className={css.head}>
        <span>{title}</span>
        <strong>{value}</strong>
      </p>
      <svg role="img" aria-label={text} className={css.picture} height="16">
        {band && (
          <rect
            x={percent(band.low)}
            y="5"
            width={percent(band.high - band.low)}
            height="6"
            fill="var(--line)"
          />
        )}
        {ticks.map((tick, index) => (
          // Two places may share a value: the position in the list is the tick's only name.
          // oxlint-disable-next-line react/no-array-index-key
          <line
            key={index}
            x1={percent(tick)}
            x2={percent(tick)}
            y1="4"
            y2="12"
            stroke="var(--line-strong)"
          />
        ))}
        {at !== null && (
          <circle cx={percent(at)} cy="8" r="6" fill={fill} stroke="var(--ink)" strokeWidth="2" />
        )}
      </svg>
      <p className={css.foot}>
        <span>{place}</span>
        {remark !== undefined && <span>{remark}</span>}
      </p>
    </div>
  );
}
