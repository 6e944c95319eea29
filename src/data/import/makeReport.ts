import type { Areas } from '../../domain/area';
import type { Accepted, ImportChoices, ImportReport, Rejected } from './importReport';
import type { RawCell, RawRecord, RawTable, TableNote } from './rawTable';
import { each, finish, type Steps } from '../../domain/steps';
import { cellText } from './works/cellText';
import { extraMaker } from './works/extra';
import { matchColumns, type Columns } from './works/matchColumns';
import { moneyColumn, readMoneyCell, type MoneyColumn } from './works/moneyColumn';
import { withLookAlikes, withoutRepeats } from './works/repeatedIds';
import { Row } from './works/Row';
import { placesOf } from './works/rowPlace';
import type { FileProjection, SitePoint } from './works/rowPoint';
import { rowWork, type FileSense } from './works/rowWork';
import { projectionIn } from './works/sitePoint';
import { TotalRows } from './works/totalRows';
import { zoneOfEpsg } from './works/utm';
import { foreignCurrency } from './works/writtenMoney';

/**
 * Reads a table as works: every row is accepted, accepted with what must be told of it, or rejected with every cause.
 * 10^5 rows take seconds, so call it in a worker.
 *
 * @param choices what a person set in place of what was detected, and the cells that a person mended
 */
export function* reportSteps(
  table: RawTable,
  areas: Areas,
  choices: ImportChoices = {},
): Steps<ImportReport> {
  const columns = matchColumns(table, choices.columns);
  const sense = senseOf(table, columns, areas, choices);
  const totals = new TotalRows();
  const accepted: Accepted[] = [];
  const rejected: Rejected[] = [];
  yield* each(table.rows, (record) => {
    const row = new Row(record, columns, choices.mended?.get(record.row), table.format === 'csv');
    const outcome = readRow(row, sense, totals, clickedPoint(choices.points?.get(record.row)));
    if ('work' in outcome) accepted.push(outcome);
    else rejected.push(outcome);
  });
  const idColumn = columns.at.get('id');
  const own =
    idColumn === undefined
      ? { accepted: withLookAlikes(accepted), repeated: [] }
      : withoutRepeats(accepted, columns.uses[idColumn]?.header ?? '');
  return {
    table,
    columns: columns.uses,
    unit: sense.money.unit,
    notes: [...table.notes, ...columns.notes],
    accepted: own.accepted,
    rejected: own.repeated.length === 0 ? rejected : inOrder([...rejected, ...own.repeated], table.rows),
  };
}

/** {@link reportSteps} without a pause. */
export const makeReport = (...asked: Parameters<typeof reportSteps>): ImportReport =>
  finish(reportSteps(...asked));

function inOrder(rejected: readonly Rejected[], rows: readonly RawRecord[]): readonly Rejected[] {
  const order = new Map(rows.map(({ row }, at) => [row, at]));
  return rejected.toSorted((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
}

function readRow(
  row: Row,
  sense: FileSense,
  totals: TotalRows,
  clicked: SitePoint | null,
): Accepted | Rejected {
  const { record } = row;
  const told = (note: TableNote) => ({ ...note, value: null, suggestion: null });
  if (record.broken) return { row: record.row, causes: [told(record.broken)] };
  const money = readMoneyCell(row.cell('amount_clp'), sense.money);
  if (totals.isTotal(row, money.ok ? money.value : null)) {
    row.refuse('total_row', 'amount_clp');
    return { row: record.row, causes: row.causes };
  }
  const work = rowWork(row, sense, money, clicked);
  if (row.causes.length > 0) return { row: record.row, causes: row.causes };
  totals.add(work.amount_clp);
  const { notes = [] } = record;
  return {
    row: record.row,
    work,
    warnings: notes.length === 0 ? row.warnings : [...notes.map(told), ...row.warnings],
  };
}

const clickedPoint = (point: readonly [lon: number, lat: number] | undefined): SitePoint | null =>
  point === undefined
    ? null
    : { lon: point[0], lat: point[1], certainty: 'approximate', mended: false, shape: null, field: null };

/** `codigo_bip`, `ETAPA ACTUAL`, `Etapa postulación`. */
const OF_THE_BANK = /(?<![a-z])bip(?![a-z])|etapa[ _](?:actual|post)/i;

function senseOf(table: RawTable, columns: Columns, areas: Areas, choices: ImportChoices): FileSense {
  const moneyAt = (column: number | undefined): MoneyColumn =>
    moneyColumn(
      table,
      column === undefined ? null : (table.header[column] ?? null),
      column === undefined ? [] : cellsOf(table, column, columns.at.get('currency'), choices),
      choices.unit ?? null,
    );
  const rivals = columns.rivals.get('amount_clp') ?? [];
  return {
    money: moneyAt(columns.at.get('amount_clp')),
    otherMoney: new Map(rivals.map((column) => [column, moneyAt(column)])),
    projection: projectionOf(table, columns, choices),
    places: placesOf(areas),
    bank: columns.at.has('rate') || table.header.some((header) => OF_THE_BANK.test(header)),
    extra: extraMaker(columns),
  };
}

/** The cells that tell the unit and the marks of an amount column: not those of rows in another currency. */
export function* cellsOf(
  { rows }: RawTable,
  column: number,
  currency: number | undefined,
  { mended }: ImportChoices,
): Generator<RawCell> {
  for (const { row, cells, broken } of rows) {
    if (broken !== undefined) continue;
    if (currency !== undefined && foreignCurrency(cellText(cells[currency])) !== null) continue;
    yield mended?.get(row)?.get(column) ?? cells[column] ?? null;
  }
}

/** What the headers of the coordinates say, else the file's CRS; a choice of the user goes before both. */
function projectionOf(table: RawTable, { at }: Columns, { utm }: ImportChoices): FileProjection {
  const headers = (['utm_east', 'utm_north', 'lat_lon'] as const).map(
    (field) => table.header[at.get(field) ?? -1] ?? '',
  );
  const said = [...headers, table.crs ?? '']
    .map(projectionIn)
    .find(({ zone, other }) => zone !== null || other !== null) ?? { zone: null, other: null };
  const chosen = utm === null || utm === undefined ? null : zoneOfEpsg(utm);
  if (chosen === null) return { ...said, fromUser: false, said: said.zone };
  return { zone: chosen, other: null, fromUser: true, said: said.zone };
}
