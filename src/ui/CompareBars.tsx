import { Bar, type BarEnd } from './Bar';
import css from './CompareBars.module.css';

export interface ComparedFigure {
  /** "Anunciado", "Final, unos". */
  readonly label: string;
  /** Share of the longest, 0..1; null when the amount is not published: no bar at all. */
  readonly share: number | null;
  /** The figure in text, or the words that stand for it. */
  readonly value: string;
  readonly date: string;
  /** Announced: an empty bar. */
  readonly hollow?: boolean;
  readonly end?: BarEnd;
}

interface CompareBarsProps {
  readonly figures: readonly ComparedFigure[];
}

/** What was announced over what it came to: stage is fill, as everywhere, so it survives grey print. */
export function CompareBars({ figures }: CompareBarsProps) {
  return (
    <ul className={css.list}>
      {figures.map((figure) => (
        <li key={`${figure.label} ${figure.date}`} className={css.line}>
          <span>
            {figure.label} <span className={css.date}>{figure.date}</span>
          </span>
          <strong className={css.value}>{figure.value}</strong>
          {figure.share !== null && (
            <span className={css.bar}>
              <Bar
                share={figure.share}
                fill="var(--ink)"
                height={10}
                end={figure.end ?? 'exact'}
                hollow={figure.hollow ?? false}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
