import { useRef, useState, type KeyboardEvent } from 'react';
import css from './CrossGrid.module.css';

export interface CrossCell {
  /** Unique in the grid; also chooses the ink that reads on the cell. */
  readonly id: string;
  /** Everything the cell says, for who does not see its place. */
  readonly words: string;
  readonly count: number;
  /** A CSS colour. */
  readonly fill: string;
  readonly chosen: boolean;
}

export interface CrossRow {
  readonly name: string;
  /** Lighter, below: from where to where. */
  readonly limits: string;
  readonly cells: readonly CrossCell[];
}

interface CrossGridProps {
  readonly label: string;
  /** From the top down. */
  readonly rows: readonly CrossRow[];
  /** From left to right; the first one is written strong. */
  readonly columns: readonly string[];
  readonly onPick: (id: string) => void;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const paint = (fill: string) => (cell: HTMLButtonElement | null) => {
  cell?.style.setProperty('--own', fill);
};

/** The square of two scales crossed, with how many places stand in each cell: one Tab stop, arrows move within. */
export function CrossGrid({ label, rows, columns, onPick }: CrossGridProps) {
  const cells = rows.flatMap((row) => row.cells);
  const box = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const stop = cells.find(({ id }) => id === reached) ?? cells.find(({ chosen }) => chosen) ?? cells[0];

  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || !stop) return;
    event.preventDefault();
    const at = cells.indexOf(stop);
    const [row, column] = [Math.floor(at / columns.length) + step[0], (at % columns.length) + step[1]];
    const next = column >= 0 && column < columns.length ? rows[row]?.cells[column] : undefined;
    if (!next) return;
    setReached(next.id);
    box.current?.querySelector<HTMLElement>(`[data-cell='${next.id}']`)?.focus();
  };
  return (
    <div role="group" aria-label={label} className={css.grid} ref={box}>
      {rows.map((row) => (
        <div className={css.line} key={row.name}>
          <span className={css.row}>
            <strong>{row.name}</strong>
            <span className={css.limits}>{row.limits}</span>
          </span>
          {row.cells.map((cell) => (
            <button
              key={cell.id}
              type="button"
              ref={paint(cell.fill)}
              className={css.cell}
              data-cell={cell.id}
              data-empty={cell.count === 0 || undefined}
              aria-label={cell.words}
              aria-pressed={cell.chosen}
              tabIndex={cell === stop ? 0 : -1}
              onFocus={() => setReached(cell.id)}
              onKeyDown={onKey}
              onClick={() => onPick(cell.id)}
            >
              {cell.count}
            </button>
          ))}
        </div>
      ))}
      <div className={css.line}>
        <span />
        {columns.map((words, i) => (
          <span className={css.column} data-strong={i === 0 || undefined} key={i}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
