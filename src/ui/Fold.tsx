import { useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import css from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  /** Unfolded when first shown. */
  readonly open?: boolean;
  /** Somebody looks inside. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Details on demand: one line that unfolds. */
export function Fold({ title, open = false, onOpen, children }: FoldProps) {
  // Afterwards it is the reader's: what changes inside never folds it.
  const [first] = useState(open);
  return (
    <details
      className={css.fold}
      open={first}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={css.title}>
        {title}
        <Icon name="chev" size={18} />
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}
