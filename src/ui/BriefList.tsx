import type { ReactNode } from 'react';
import { Swatch, type SwatchProps } from './Swatch';
import css from './BriefList.module.css';

export interface BriefRow {
  readonly id: string;
  readonly swatch: SwatchProps;
  readonly name: string;
  /** Lighter, before the figure. */
  readonly lead?: string;
  /** The figure with its unit, in text. */
  readonly value?: string;
  /** Words in place of a figure; they follow the name. */
  readonly note?: string;
  /** False: several places in one line, which lead nowhere. */
  readonly selectable?: boolean;
}

interface BriefListProps {
  readonly label: string;
  /** Four fit a closed sheet. */
  readonly rows: readonly BriefRow[];
  readonly selected?: string | null;
  readonly onSelect: (id: string) => void;
  /** Last line: date of the data and sources. */
  readonly foot: ReactNode;
}

/** Legend and list in one, for a closed sheet (182 px below its handle) and the like: the swatch is the key. */
export function BriefList({ label, rows, selected = null, onSelect, foot }: BriefListProps) {
  return (
    <div>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.id} className={css.row} data-selected={selected === row.id || undefined}>
            <Swatch {...row.swatch} width={22} height={14} />
            {row.selectable === false ? (
              <span>
                {row.name} {row.note !== undefined && <span className={css.light}>{row.note}</span>}
              </span>
            ) : (
              <button
                type="button"
                className={css.pick}
                aria-pressed={selected === row.id}
                onClick={() => onSelect(row.id)}
              >
                {row.name}
              </button>
            )}
            {row.selectable !== false && (
              <span className={css.figure}>
                {row.lead !== undefined && <span className={css.light}>{row.lead} </span>}
                {row.value ?? <span className={css.light}>{row.note}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className={css.foot}>{foot}</div>
    </div>
  );
}
