import type { ReactNode } from 'react';
import { Icon } from './Icon';
import css from './StripLine.module.css';

interface StripLineProps {
  /** Name of the region. */
  readonly label: string;
  /** Announced, changes, today: read from left to right. */
  readonly parts: readonly { readonly id: string; readonly words: ReactNode }[];
  /** At the right: opens the whole story. */
  readonly action?: ReactNode;
}

/** The strip in one line of 48 px, for windows that are low or narrow. */
export function StripLine({ label, parts, action }: StripLineProps) {
  return (
    <section className={css.line} aria-label={label}>
      <ol className={css.parts}>
        {parts.map((part, index) => (
          <li key={part.id} className={css.part}>
            {index > 0 && <Icon name="right" size={16} />}
            <span>{part.words}</span>
          </li>
        ))}
      </ol>
      {action}
    </section>
  );
}
