import type { ReactNode } from 'react';
import css from './Headline.module.css';

interface HeadlineProps {
  /** What the picture shows, in one sentence. */
  readonly sentence: string;
  /** A shorter wording for under 600 px, where two lines of 24 px are all there is. */
  readonly short?: string;
  /** What is not known. Not shown under 600 px: repeat it in the sheet. */
  readonly detail?: ReactNode;
}

/** The sentence first: the page's only h1. Its change is announced. */
export function Headline({ sentence, short, detail }: HeadlineProps) {
  return (
    <div className={css.headline} aria-live="polite" aria-atomic="true">
      <h1 className={css.sentence}>
        {short === undefined ? (
          sentence
        ) : (
          <>
            <span className={css.long}>{sentence}</span>
            <span className={css.short}>{short}</span>
          </>
        )}
      </h1>
      {detail !== undefined && <p className={css.detail}>{detail}</p>}
    </div>
  );
}
