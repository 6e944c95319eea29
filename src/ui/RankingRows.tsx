import { Fragment } from 'react';
import { Bar, type BarProps } from './Bar';
import { Icon } from './Icon';
import { Interval, type IntervalProps } from './Interval';
import type { RankingActions } from './Ranking';
import { Swatch, type SwatchProps } from './Swatch';
import css from './Ranking.module.css';

/** One place. With a figure: `bar` or `interval`, and `value`. Without: `note` in words, after a `swatch`. */
export interface RankingRow {
  readonly id: string;
  readonly name: string;
  readonly bar?: BarProps;
  readonly interval?: IntervalProps;
  readonly swatch?: SwatchProps;
  /** Lighter, before the figure: "más de", "unos". */
  readonly lead?: string;
  /** The figure, in text. */
  readonly value?: string;
  /** Lighter, after the figure: "%". */
  readonly unit?: string;
  /** A line of its own below: why the place stands here. */
  readonly detail?: string;
  /** Words in place of a figure: "sin obra publicada". */
  readonly note?: string;
  /** Shares the amount of the row above: drawn inside its bracket. */
  readonly nested?: boolean;
  readonly strong?: boolean;
  /** False: a line that leads nowhere. */
  readonly selectable?: boolean;
  readonly error?: boolean;
}

/** Rows of one section. The button of the first cell covers its whole row. */
export function RankingRows({ rows, ...actions }: RankingActions & { readonly rows: readonly RankingRow[] }) {
  return rows.map((row) => (
    <Fragment key={row.id}>
      <Row row={row} {...actions} />
      {row.detail !== undefined && (
        <tr className={css.detailLine} data-selected={actions.selected.includes(row.id) || undefined}>
          <td colSpan={3} className={css.detail}>
            {row.detail}
          </td>
        </tr>
      )}
    </Fragment>
  ));
}

function Row({ row, selected, hovered, onSelect, onHover }: RankingActions & { readonly row: RankingRow }) {
  const chosen = selected.includes(row.id);
  const figure = row.value !== undefined;
  const drawn = row.bar !== undefined || row.interval !== undefined;
  return (
    <tr
      className={css.row}
      data-selected={chosen || undefined}
      data-hovered={hovered === row.id || undefined}
      data-nested={row.nested || undefined}
      data-error={row.error || undefined}
      data-detailed={row.detail !== undefined || undefined}
      onPointerEnter={() => onHover(row.id)}
    >
      <th
        scope="row"
        className={css.place}
        colSpan={figure && !drawn ? 2 : undefined}
        data-strong={row.strong || undefined}
      >
        {row.error && <Icon name="warn" size={16} />}
        {row.selectable === false ? (
          row.name
        ) : (
          <button
            type="button"
            className={css.pick}
            aria-pressed={chosen}
            onClick={() => onSelect(row.id)}
            onFocus={() => onHover(row.id)}
            onBlur={() => onHover(null)}
          >
            {row.name}
          </button>
        )}
      </th>
      {drawn && (
        <td className={css.mark}>
          {row.bar && <Bar {...row.bar} />}
          {row.interval && <Interval {...row.interval} />}
        </td>
      )}
      {!figure && (
        <td className={css.words} colSpan={drawn ? undefined : 2}>
          <span className={css.note}>
            {row.swatch && <Swatch {...row.swatch} />}
            {row.note}
          </span>
        </td>
      )}
      {figure && (
        <td className={css.value}>
          {row.lead !== undefined && <span className={css.lead}>{row.lead} </span>}
          <strong>{row.value}</strong>
          {row.unit !== undefined && <span className={css.lead}> {row.unit}</span>}
        </td>
      )}
    </tr>
  );
}
