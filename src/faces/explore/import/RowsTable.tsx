import type { CheckedFile, CheckedRow } from '../../../data/import/checkedFile';
import type { Field, RowNote } from '../../../data/import/importReport';
import { amountText } from '../../../text/amountText';
import { importNoteText } from '../../../text/importNotesWords';
import { capitalised } from '../../../text/lists';
import { amountOf } from '../../../data/import/amountOf';
import css from './rows.module.css';
import type { ImportRoom } from './importRoom';
import type { Marked } from './Marking';
import { MendField } from './MendField';
import { RowPlace } from './RowPlace';

interface RowsTableProps {
  readonly room: ImportRoom;
  readonly checked: CheckedFile;
  readonly rows: readonly CheckedRow[];
  /** Only what is told of places: the rest can wait. */
  readonly placesOnly: boolean;
  readonly onMark: (marked: Marked) => void;
}

/** Fields that say where a work is: a place that is chosen or marked mends what is wrong with them. */
const OF_PLACE: ReadonlySet<Field | null> = new Set<Field | null>([
  'municipality',
  'island',
  'lon',
  'lat',
  'lat_lon',
  'utm_east',
  'utm_north',
  'utm_zone',
  'locality',
  'region',
]);

/** Rows with what is told of each, where it can be mended. */
export function RowsTable({ rows, ...given }: RowsTableProps) {
  const { table } = given.room.words;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{table.row}</th>
          <th scope="col">{table.work}</th>
          <th scope="col">{table.column}</th>
          <th scope="col">{table.value}</th>
          <th scope="col">{table.cause}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <RowBody key={row.row} {...given} row={row} />
      ))}
    </table>
  );
}

interface RowBodyProps extends Omit<RowsTableProps, 'rows'> {
  readonly row: CheckedRow;
}

function RowBody({ room, checked, row, placesOnly, onMark }: RowBodyProps) {
  const { words, language } = room;
  const { columns } = checked;
  const columnOf = (note: RowNote | null): number =>
    columns.findIndex(({ header, as }) =>
      // Its name makes it a total, though it is told of its amount.
      note?.code === 'total_row' ? as === 'name' : header === note?.column,
    );
  const hasPoint = row.work !== null && (row.work.lon !== null || row.work.shape !== null);
  const isOfPlace = (note: RowNote): boolean =>
    note.code === 'no_place' || OF_PLACE.has(columns[columnOf(note)]?.as ?? null);
  const told = placesOnly ? row.told.filter(isOfPlace) : row.told;
  const notes: readonly (RowNote | null)[] = told.length === 0 ? [null] : told;
  const canPlace = row.told.some(isOfPlace) || (row.work !== null && !hasPoint);
  const about = row.work && [
    ...row.work.municipalities.map((id) => room.scene.atlas.municipality.get(id)?.name ?? id),
    amountText(amountOf(row.work), language),
  ];
  return (
    <tbody className={css.row}>
      {notes.map((note, at) => {
        const column = columnOf(note);
        const key = `${note?.code} ${note?.column}`;
        return (
          <tr key={key}>
            {at === 0 && (
              <>
                <th scope="rowgroup" rowSpan={notes.length} className={css.number}>
                  <span className={css.phone}>{words.table.row} </span>
                  {row.row}
                </th>
                <td rowSpan={notes.length} className={css.name}>
                  {row.name || words.table.noName}
                  {about && <span className={css.about}>{about.join(' · ')}</span>}
                </td>
              </>
            )}
            <td className={css.column}>{columns[column]?.header ?? note?.column}</td>
            <td className={css.value}>
              {note && column >= 0 && (
                <MendField
                  key={row.cells[column]}
                  {...{ room, column }}
                  row={row.row}
                  use={columns[column]}
                  value={row.cells[column] ?? ''}
                  suggestion={note.suggestion}
                />
              )}
            </td>
            <td className={css.cause}>
              {note && <p>{capitalised(importNoteText({ ...note, column: null }, null, language.lang))}.</p>}
              {at === notes.length - 1 && canPlace && <RowPlace {...{ room, checked, row, onMark }} />}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
