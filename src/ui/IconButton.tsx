import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon';
import css from './Button.module.css';

interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'style' | 'children'
> {
  readonly icon: IconName;
  /** The button's name; also shown by the browser when pointed at. */
  readonly label: string;
  readonly kind?: 'normal' | 'quiet';
}

/** A square button whose name is its label. */
export function IconButton({ icon, label, kind = 'normal', type = 'button', ...native }: IconButtonProps) {
  return (
    <button
      {...native}
      type={type}
      className={css.button}
      data-kind={kind}
      data-square
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
