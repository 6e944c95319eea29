import type { Field, PlacedWork } from '../importReport';
import { isErrorCell, isErrorText, saysNothing } from './cellText';
import type { ExtraMaker } from './extra';
import type { MoneyColumn, MoneyReading } from './moneyColumn';
import type { Row } from './Row';
import { rowAmount } from './rowAmount';
import { rowPlace, type Places } from './rowPlace';
import { rowPoint, type FileProjection, type SitePoint } from './rowPoint';
import { sectorOf } from './sectorWords';
import { stageOf } from './stageWords';
import { yearOf } from './yearOf';

/** What all rows of a file are read with. */
export interface FileSense {
  readonly money: MoneyColumn;
  /** Other columns that could be the amount. */
  readonly otherMoney: ReadonlyMap<number, MoneyColumn>;
  readonly projection: FileProjection;
  readonly places: Places;
  /** The file has the columns of the project bank: EJECUCION is a stage that is asked for. */
  readonly bank: boolean;
  readonly extra: ExtraMaker;
}

/** Without a word, or with one that says that nobody knows. */
function saidText(row: Row, field: Field): string | null {
  const text = row.text(field);
  if (text === '' || saysNothing(text)) return null;
  if (!isErrorCell(row.cell(field)) && !isErrorText(text)) return text;
  row.warn('error_in_cell', field);
  row.keep(field);
  return null;
}

/** The project bank writes the name and then these words into one cell. */
const AFTER_NAME = /\ba[ñn]o y etapa\b/iu;

function withoutStage(name: string): string {
  const at = name.search(AFTER_NAME);
  return at === -1
    ? name
    : name
        .slice(0, at)
        .trim()
        .replace(/[-–.,;(]$/, '')
        .trim();
}

function nameOf(row: Row): string {
  const name = withoutStage(saidText(row, 'name') ?? '');
  if (name !== '') return name;
  const description = saidText(row, 'description');
  if (description === null) row.refuse('no_name', 'name');
  else row.warn('name_from_description', 'description', description);
  return description ?? '';
}

/** A long code that a spreadsheet made a number of: its last digits are gone. */
const LOST_DIGITS = /^\d(?:[.,]\d+)?e\+?\d+$/i;

function idOf(row: Row): string {
  const id = saidText(row, 'id');
  if (id === null) {
    if (row.has('id')) row.warn('no_id', 'id');
    return `fila-${row.record.row}`;
  }
  if (LOST_DIGITS.test(id)) row.warn('damaged_id', 'id');
  return id;
}

function sectorIn(row: Row): string | null {
  const text = saidText(row, 'sector');
  if (text === null) return null;
  const { sector, told } = sectorOf(text, saidText(row, 'subsector') ?? '');
  if (told !== null) row.warn(told, 'sector', sector);
  if (sector !== text) row.keep('sector');
  return sector;
}

function stageIn(row: Row, bank: boolean): string | null {
  const [stage, state, rate] = (['stage', 'state', 'rate'] as const).map(
    (field) => saidText(row, field) ?? '',
  );
  const read = stageOf(stage ?? '', state ?? '', rate ?? '', bank);
  if (read.problem !== null) row.warn(read.problem, read.of);
  if (read.stage !== stage) row.keep('stage');
  return read.stage;
}

function yearIn(row: Row): number | null {
  if (saidText(row, 'year') === null) return null;
  const read = yearOf(row.cell('year'));
  if (!read.ok) {
    row.warn('unknown_year', 'year');
    row.keep('year');
    return null;
  }
  if (read.told !== null) row.warn(read.told, 'year', String(read.year));
  if (!read.whole) row.keep('year');
  return read.year;
}

/**
 * A work as far as the row tells one; what forbids it stands in the row's causes.
 *
 * @param amount the reading of its amount cell
 * @param clicked a point that a person chose in place of the row's own
 */
export function rowWork(
  row: Row,
  sense: FileSense,
  amount: MoneyReading,
  clicked: SitePoint | null,
): PlacedWork {
  const id = idOf(row);
  const name = nameOf(row);
  const { value, qualifier } = rowAmount(row, amount, sense.otherMoney);
  const { municipalities, islands, lon, lat, certainty, shape } = rowPlace(
    row,
    clicked ?? rowPoint(row, sense.projection),
    sense.places,
  );
  const [sector, stage, year] = [sectorIn(row), stageIn(row, sense.bank), yearIn(row)];
  const [funder, beneficiaries, source] = (['funder', 'beneficiaries', 'source'] as const).map((field) =>
    saidText(row, field),
  );
  return {
    id,
    name,
    sector,
    municipality: municipalities[0] ?? null,
    island: islands[0] ?? null,
    lon,
    lat,
    amount_clp: value,
    amount_qualifier: qualifier,
    stage,
    year,
    funder: funder ?? null,
    beneficiaries: beneficiaries ?? null,
    source: source ?? null,
    extra: sense.extra(row),
    municipalities,
    islands,
    certainty,
    shape,
  };
}
