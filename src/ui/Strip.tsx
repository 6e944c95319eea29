import type { ReactNode } from 'react';
import css from './Strip.module.css';

export interface StripPoint {
  readonly id: string;
  /** Date, or "sin fecha", "Hoy". */
  readonly when: string;
  /** "más de 1.718", "+4", "sin monto". */
  readonly figure: string;
  readonly detail: string;
  readonly mark: 'start' | 'change' | 'unpublished' | 'end';
}

interface StripProps {
  readonly title: string;
  /** Lighter, after the title. */
  readonly unit: string;
  /** At the right, outside the sum, with its link. */
  readonly remark?: ReactNode;
  /** In order; the figures of the changes add up from start to end. */
  readonly points: readonly StripPoint[];
}

/** From what was announced to what is known today, one change after another. A plain list below 1024 px. */
export function Strip({ title, unit, remark, points }: StripProps) {
  return (
    <section className={css.strip} aria-label={title}>
      <div className={css.head}>
        <h2 className={css.title}>
          {title} <span className={css.light}>{unit}</span>
        </h2>
        {remark !== undefined && <p className={css.light}>{remark}</p>}
      </div>
      <ol className={css.points}>
        {points.map((point) => (
          <li key={point.id} className={css.point}>
            <p className={css.when}>{point.when}</p>
            <span className={css.mark} data-mark={point.mark} />
            <p className={css.figure}>{point.figure}</p>
            <p className={css.detail}>{point.detail}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
