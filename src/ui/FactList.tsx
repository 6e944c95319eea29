import type { ReactNode } from 'react';
import css from './FactList.module.css';

interface FactListProps {
  readonly facts: readonly { readonly term: string; readonly detail: ReactNode }[];
}

/** Terms at the left, what is known at the right. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={css.facts}>
      {facts.map((fact) => (
        <div key={fact.term} className={css.fact}>
          <dt>{fact.term}</dt>
          <dd className={css.detail}>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
