import type { ReactNode } from 'react';
import { Icon } from './Icon';
import css from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  /** Unfolded when first shown. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Details on demand: one line that unfolds. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details className={css.fold} open={open}>
      <summary className={css.title}>
        {title}
        <Icon name="chev" size={18} />
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}
