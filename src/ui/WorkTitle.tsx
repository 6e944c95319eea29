import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import css from './WorkTitle.module.css';

interface WorkTitleProps {
  /** Sector. */
  readonly icon: IconName;
  /** How the disc is filled; what it means is said in `lines`. */
  readonly fill: 'solid' | 'half' | 'ring' | 'dashed' | 'thin';
  readonly title: string;
  /** Stage, date, length, payer: one line each. */
  readonly lines?: readonly ReactNode[];
  /** Makes the title a button, e.g. in an area's card. */
  readonly onOpen?: () => void;
}

/** A work in a few lines, behind the same disc as on the map. */
export function WorkTitle({ icon, fill, title, lines = [], onOpen }: WorkTitleProps) {
  return (
    <div className={css.work}>
      <svg
        aria-hidden="true"
        focusable="false"
        className={css.disc}
        data-fill={fill}
        width="30"
        height="30"
        viewBox="0 0 30 30"
        fill="none"
      >
        <circle
          className={css.ground}
          cx="15"
          cy="15"
          r="14"
          strokeWidth={fill === 'thin' ? 1 : 2}
          strokeDasharray={fill === 'dashed' ? '4 3' : undefined}
        />
        {fill === 'half' && (
          <path d="M15 2.5a12.5 12.5 0 0 1 0 25" stroke="var(--disc-ink)" strokeWidth="4" />
        )}
        <g transform="translate(6 6)">
          <Icon name={icon} size={18} />
        </g>
      </svg>
      <div>
        <p className={css.title}>
          {onOpen ? (
            <button type="button" className={css.open} onClick={onOpen}>
              {title}
            </button>
          ) : (
            title
          )}
        </p>
        {lines.map((line, index) => (
          // The lines are fixed in order and number.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index} className={css.line}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
