import type { ReactNode } from 'react';
import { Icon } from './Icon';
import css from './Notice.module.css';

interface NoticeProps {
  /** error: file, row, cause, cure. empty: what is true instead. note: a caution inside a card. */
  readonly kind: 'error' | 'info' | 'empty' | 'note';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Links or buttons after the words. */
  readonly action?: ReactNode;
}

const ROLE = { error: 'alert', info: 'status', empty: 'status', note: undefined } as const;

/** Something the reader should know before the figures. Errors interrupt, the others are told in turn. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  return (
    <div className={css.notice} data-kind={kind} role={ROLE[kind]}>
      {kind === 'error' && <Icon name="warn" />}
      {kind === 'info' && <Icon name="info" />}
      <div className={css.words}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        {children}
        {action !== undefined && <div className={css.action}>{action}</div>}
      </div>
    </div>
  );
}
