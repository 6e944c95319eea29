import { useId, useState } from 'react';
import { Icon } from './Icon';
import type { RankingActions } from './Ranking';
import { RankingRows, type RankingRow } from './RankingRows';
import { Swatch, type SwatchProps } from './Swatch';
import css from './Ranking.module.css';

export interface RankingTailProps extends RankingActions {
  /** The folded line: "24 comunas fuera de la mesa". */
  readonly label: string;
  readonly swatch?: SwatchProps;
  readonly rows: readonly RankingRow[];
}

/** Rows that say the same thing, folded into one line; a chosen row among them keeps it open. */
export function RankingTail({ label, swatch, rows, ...actions }: RankingTailProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || rows.some((row) => actions.selected.includes(row.id));
  return (
    <>
      <tbody>
        <tr className={css.row}>
          <th scope="rowgroup" colSpan={3} className={css.tail}>
            {swatch && <Swatch {...swatch} />}
            <button
              type="button"
              className={css.pick}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setUnfolded(!open)}
            >
              {label}
            </button>
            <Icon name={open ? 'chevup' : 'chev'} size={18} />
          </th>
        </tr>
      </tbody>
      <tbody id={id} hidden={!open}>
        {open && <RankingRows rows={rows} {...actions} />}
      </tbody>
    </>
  );
}
