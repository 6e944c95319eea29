import type { ReactNode } from 'react';
import { RankingRows, type RankingRow } from './RankingRows';
import { RankingTail, type RankingTailProps } from './RankingTail';
import css from './Ranking.module.css';

export interface RankingSection {
  readonly id: string;
  /** Heading over the rows, e.g. of the roundtable / outside it. */
  readonly title?: string;
  readonly rows: readonly RankingRow[];
}

export interface RankingSort {
  readonly column: 'place' | 'value';
  readonly direction: 'ascending' | 'descending';
  readonly onSort: (column: 'place' | 'value') => void;
}

interface RankingProps {
  /** What is ranked; the table's name. */
  readonly caption: string;
  /** Lighter, after the caption: the unit. */
  readonly unit?: string;
  /** Headings of the three columns: heard, and seen only when the table can be sorted. */
  readonly columns: { readonly place: string; readonly bar: string; readonly value: string };
  readonly sections: readonly RankingSection[];
  /** Rows folded away at the end by what they say, e.g. the comunas outside the roundtable. */
  readonly tails?: readonly Omit<RankingTailProps, keyof RankingActions>[];
  /** Last line, not a button. */
  readonly total?: { readonly name: string; readonly lead?: string; readonly value: string };
  readonly sort?: RankingSort;
  /** One row, or several. */
  readonly selected?: string | readonly string[] | null;
  /** The row lit because the map's area is under the pointer. */
  readonly hovered?: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover?: (id: string | null) => void;
}

export interface RankingActions {
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

function ignore() {
  // A face without a map has nothing to light.
}

/** A table dressed as rows: the same figures as the map, for eyes, fingers, keys and screen readers alike. */
export function Ranking(props: RankingProps) {
  const { selected, hovered = null, onSelect, onHover = ignore, sort, total } = props;
  const actions: RankingActions = { selected: [selected ?? []].flat(), hovered, onSelect, onHover };
  return (
    <table className={css.ranking} onPointerLeave={() => onHover(null)}>
      <caption className={css.caption}>
        <strong>{props.caption}</strong>
        {props.unit !== undefined && `, ${props.unit}`}
      </caption>
      <thead className={sort ? css.heads : 'visually-hidden'}>
        <tr>
          <Head column="place" sort={sort}>
            {props.columns.place}
          </Head>
          <th scope="col">{props.columns.bar}</th>
          <Head column="value" sort={sort}>
            {props.columns.value}
          </Head>
        </tr>
      </thead>
      {props.sections.map((section) => (
        <tbody key={section.id}>
          {section.title !== undefined && (
            <tr>
              <th colSpan={3} scope="rowgroup" className={css.section}>
                {section.title}
              </th>
            </tr>
          )}
          <RankingRows rows={section.rows} {...actions} />
        </tbody>
      ))}
      {props.tails?.map((tail) => (
        <RankingTail key={tail.label} {...tail} {...actions} />
      ))}
      {total && (
        <tfoot>
          <tr className={css.total}>
            <th scope="row" className={css.place}>
              {total.name}
            </th>
            <td colSpan={2} className={css.value}>
              {total.lead !== undefined && <span className={css.lead}>{total.lead} </span>}
              <strong>{total.value}</strong>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface HeadProps {
  readonly column: 'place' | 'value';
  readonly sort: RankingSort | undefined;
  readonly children: ReactNode;
}

function Head({ column, sort, children }: HeadProps) {
  if (!sort) return <th scope="col">{children}</th>;
  const direction = sort.column === column ? sort.direction : 'none';
  return (
    <th scope="col" aria-sort={direction} className={css.head} data-column={column}>
      <button type="button" className={css.sort} onClick={() => sort.onSort(column)}>
        {children}
      </button>
    </th>
  );
}
