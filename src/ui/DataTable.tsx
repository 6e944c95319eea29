import type { ReactNode } from 'react';
import css from './DataTable.module.css';

export interface DataColumn {
  readonly id: string;
  readonly title: string;
  /** Figures stand at the end of their cell. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
}

export interface DataRow {
  readonly id: string;
  /** One per column, in order; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

export interface DataSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps {
  readonly caption: string;
  /** Keep the caption for assistive technology, e.g. below a dialog's title. */
  readonly hideCaption?: boolean;
  readonly columns: readonly DataColumn[];
  /** Already sorted: the face owns the order, so that an export has the same. */
  readonly rows: readonly DataRow[];
  readonly sort?: DataSort;
  readonly onSort?: (column: string) => void;
}

/** A plain table that sorts by its heads. They stay in sight inside a `Dialog` or `ScrollRegion`, which it needs to scroll. */
export function DataTable({ caption, hideCaption = false, columns, rows, sort, onSort }: DataTableProps) {
  return (
    <table className={css.table}>
      <caption className={hideCaption ? 'visually-hidden' : css.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const sortable = column.sortable === true && onSort !== undefined;
            const direction = sort?.column === column.id ? sort.direction : 'none';
            return (
              <th
                key={column.id}
                scope="col"
                className={css.head}
                data-align={column.align}
                aria-sort={sortable ? direction : undefined}
              >
                {sortable ? (
                  <button type="button" className={css.sort} onClick={() => onSort(column.id)}>
                    {column.title}
                  </button>
                ) : (
                  column.title
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={css.row}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" className={css.cell} data-align={column.align} data-first>
                  {row.cells[index]}
                </th>
              ) : (
                <td key={column.id} className={css.cell} data-align={column.align}>
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
