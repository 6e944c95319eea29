import { useId, type ReactNode } from 'react';
import { Bar, type BarProps } from './Bar';
import css from './CompareTable.module.css';
import { IconButton } from './IconButton';
import { ScaleBar, type ScaleBarProps } from './ScaleBar';
import { Swatch, type SwatchProps } from './Swatch';

export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly removeLabel: string;
}

/** One figure, or the words that stand for a missing one; a missing one has a swatch or nothing in place of its bar. */
export interface CompareCell {
  /** Lighter, before the figure: "más de". */
  readonly lead?: string;
  readonly value?: string;
  /** Words in place of a figure: "sin dato". */
  readonly missing?: string;
  readonly swatch?: SwatchProps;
  /** `Bar` for a figure that may be a minimum, `ScaleBar` for one with an interval or below 0. */
  readonly bar?: BarProps;
  readonly scaleBar?: ScaleBarProps;
  /** Below, in small: the interval in words, the works. */
  readonly remark?: ReactNode;
}

export interface CompareRow {
  readonly id: string;
  readonly title: string;
  /** At the right of the title: where the row comes from. */
  readonly source?: ReactNode;
  /** One per column, in order. */
  readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CompareRow[];
  /** After the rows: where they come from. */
  readonly foot?: ReactNode;
}

interface CompareTableProps {
  /** Heard as the name of the table. */
  readonly caption: string;
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly CompareGroup[];
  readonly onRemove: (id: string) => void;
}

/** Two to four things side by side: names stay in sight, each row has its title above its figures. */
export function CompareTable({ caption, columns, groups, onRemove }: CompareTableProps) {
  const prefix = useId();
  return (
    <table className={css.table} data-columns={columns.length}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, name, removeLabel }) => (
            <th key={id} id={`${prefix}-${id}`} scope="col" className={css.head}>
              <span className={css.name}>
                {name}
                <IconButton icon="close" kind="quiet" label={removeLabel} onClick={() => onRemove(id)} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.id} group={group} columns={columns} prefix={prefix} />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: CompareGroup;
  readonly columns: readonly CompareColumn[];
  /** Of the ids by which each figure names its headings: they stand above it, not beside. */
  readonly prefix: string;
}

function Group({ group, columns, prefix }: GroupProps) {
  const ids = { group: `${prefix}-g-${group.id}`, row: (id: string) => `${prefix}-r-${id}` };
  return (
    <tbody>
      <tr>
        <th id={ids.group} colSpan={columns.length} className={css.group}>
          {group.title}
        </th>
      </tr>
      {group.rows.flatMap((row) => [
        <tr key={`${row.id} title`}>
          <th
            id={ids.row(row.id)}
            colSpan={row.source === undefined ? columns.length : columns.length - 1}
            className={css.title}
          >
            {row.title}
          </th>
          {row.source !== undefined && <td className={css.source}>{row.source}</td>}
        </tr>,
        <tr key={row.id} className={css.figures}>
          {row.cells.map((cell, i) => {
            const column = columns[i]?.id ?? '';
            return (
              <td
                key={column}
                headers={`${ids.group} ${ids.row(row.id)} ${prefix}-${column}`}
                className={css.cell}
              >
                <Figure {...cell} />
              </td>
            );
          })}
        </tr>,
      ])}
      {group.foot !== undefined && (
        <tr>
          <td colSpan={columns.length} className={css.foot}>
            {group.foot}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Figure({ lead, value, missing, swatch, bar, scaleBar, remark }: CompareCell) {
  return (
    <>
      {value !== undefined && (
        <p>
          {lead !== undefined && <span className={css.light}>{lead} </span>}
          <strong>{value}</strong>
        </p>
      )}
      {bar && <Bar {...bar} />}
      {scaleBar && <ScaleBar {...scaleBar} />}
      {missing !== undefined && (
        <>
          <p className={css.light}>{missing}</p>
          {swatch && <Swatch {...swatch} height={14} />}
        </>
      )}
      {remark !== undefined && <div className={css.remark}>{remark}</div>}
    </>
  );
}
