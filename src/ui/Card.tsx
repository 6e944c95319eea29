import { useId, type ReactNode } from 'react';
import { IconButton } from './IconButton';
import { ScrollRegion } from './ScrollRegion';
import css from './Card.module.css';

interface CardProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `CardSection`s, parted by hairlines. */
  readonly children: ReactNode;
  /** Without edge and fixed width: inside a `Sheet`, which scrolls by itself. */
  readonly bare?: boolean;
  /** So many columns side by side: wider, where there is room. */
  readonly columns?: 2 | 3 | 4;
}

/** The chosen place or work: a name, a close button, and sections that scroll inside. */
export function Card({ title, subtitle, closeLabel, onClose, children, bare = false, columns }: CardProps) {
  const id = useId();
  const head = (
    <div className={css.head}>
      <div>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
      </div>
      <IconButton icon="close" kind="quiet" label={closeLabel} onClick={onClose} />
    </div>
  );
  return (
    <article aria-labelledby={id} className={css.card} data-bare={bare || undefined} data-columns={columns}>
      {head}
      {bare ? children : <ScrollRegion label={title}>{children}</ScrollRegion>}
    </article>
  );
}

interface CardSectionProps {
  readonly title?: string;
  readonly children: ReactNode;
}

/** One part of a card, with a heading of its own where it needs one. */
export function CardSection({ title, children }: CardSectionProps) {
  return (
    <section className={css.section}>
      {title !== undefined && <h3 className={css.heading}>{title}</h3>}
      {children}
    </section>
  );
}
