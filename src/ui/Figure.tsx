import type { ReactNode } from 'react';
import css from './Figure.module.css';

interface FigureProps {
  /** Lighter, before the figure: "unos", "más de". */
  readonly lead?: string;
  /** The figure, or the words that stand for it. */
  readonly value: string;
  /** One line below. */
  readonly detail?: ReactNode;
}

/** The main figure of a card; the word that qualifies it is in the same line. */
export function Figure({ lead, value, detail }: FigureProps) {
  return (
    <div>
      <p className={css.figure}>
        {lead !== undefined && <span className={css.lead}>{lead} </span>}
        {value}
      </p>
      {detail !== undefined && <p className={css.detail}>{detail}</p>}
    </div>
  );
}
