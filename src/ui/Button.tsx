import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import css from './Button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Primary: at most one in sight. Quiet: no edge until pointed at. */
  readonly kind?: 'normal' | 'primary' | 'quiet';
  /** Before the words. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A button with words; every native attribute passes through, `disabled` draws a dashed edge. */
export function Button({ kind = 'normal', icon, children, type = 'button', ...native }: ButtonProps) {
  return (
    <button {...native} type={type} className={css.button} data-kind={kind}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
