import { Fragment } from 'react';
import css from './SourceLine.module.css';

export interface CitedSource {
  readonly id: string;
  /** Publisher and date, or "sin fecha visible": what the link says. */
  readonly words: string;
  /** Absent when the source is not on the web. */
  readonly href?: string;
}

interface SourceLineProps {
  /** "Fuente", "Fuentes"; '' where a column's head says it. */
  readonly lead: string;
  readonly sources: readonly CitedSource[];
}

/** Where figures come from, in one click. Links open in a tab of their own, so that the view is not lost. */
export function SourceLine({ lead, sources }: SourceLineProps) {
  return (
    <p className={css.sources}>
      {lead !== '' && `${lead}: `}
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && ' · '}
          {source.href === undefined ? (
            source.words
          ) : (
            <a href={source.href} target="_blank" rel="noopener noreferrer">
              {source.words}
            </a>
          )}
        </Fragment>
      ))}
    </p>
  );
}
