import { PIECES, type ColumnUse, type Field } from '../importReport';
import type { RawTable, TableNote } from '../rawTable';
import { cellText, isErrorText, plain, saysNothing } from './cellText';
import { meaningOf } from './columnNames';
import { readCoordinate } from './coordinate';
import { coordinatePair } from './coordinatePair';
import { headerKeys } from './headerKeys';
import { isPersonalColumn } from './personal';

/** Which column is taken as what, by index. */
export interface Columns {
  readonly uses: readonly ColumnUse[];
  readonly at: ReadonlyMap<Field, number>;
  /** Columns that could be a field that another one was taken as. */
  readonly rivals: ReadonlyMap<Field, readonly number[]>;
  readonly notes: readonly TableNote[];
}

/** Cells looked at where a header alone does not say what its column is. */
const LOOK = 200;

/** The first filled cells of a column. */
function firstCells({ rows }: RawTable, column: number): readonly string[] {
  const found: string[] = [];
  for (const { cells } of rows.slice(0, LOOK * 5)) {
    const text = cellText(cells[column]);
    if (text !== '' && !saysNothing(text) && !isErrorText(text)) found.push(text);
    if (found.length === LOOK) break;
  }
  return found;
}

const CERTAINTIES = new Set(['exact', 'approximate', 'island', 'municipality']);
const WEB = /^(?:https?:\/\/|www\.)/i;

const most = (cells: readonly string[], test: (text: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 > cells.length;

const isMetres = (text: string): boolean => readCoordinate(text).state === 'metres';
const isDegrees = (text: string): boolean => /^(?:degrees|damaged)$/.test(readCoordinate(text).state);
const isPair = (text: string): boolean => {
  const pair = coordinatePair(text);
  return pair !== null && 'value' in readCoordinate(pair.first) && 'value' in readCoordinate(pair.second);
};

/** Headers that leave a choice: `x` in degrees or metres, `place`, `ubicación`, `fuente`. */
function fieldByCells(field: Field, cells: readonly string[]): Field {
  switch (field) {
    case 'utm_east':
      return most(cells, isDegrees) ? 'lon' : field;
    case 'utm_north':
      return most(cells, isDegrees) ? 'lat' : field;
    case 'lon':
      return most(cells, isMetres) ? 'utm_east' : field;
    case 'lat':
      return most(cells, isMetres) ? 'utm_north' : field;
    case 'locality':
      if (cells.length > 0 && cells.every((text) => CERTAINTIES.has(text))) return 'certainty';
      return most(cells, isPair) ? 'lat_lon' : field;
    default:
      return field;
  }
}

/** In Chile a bare "fuente" is mostly who pays; a web address never is. */
function isFunding(header: string, cells: readonly string[]): boolean {
  return plain(header) === 'fuente' && !cells.some((text) => WEB.test(text));
}

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly rank: number;
}

function candidates(table: RawTable, chosen: ReadonlyMap<number, Field | null>): readonly Candidate[] {
  return table.header.flatMap((header, column): Candidate[] => {
    const choice = chosen.get(column);
    if (choice !== undefined) return choice === null ? [] : [{ column, field: choice, rank: -1 }];
    const meaning = meaningOf(header);
    if (meaning === null) return [];
    const cells = firstCells(table, column);
    const field = isFunding(header, cells) ? 'funder' : fieldByCells(meaning.field, cells);
    return [{ column, field, rank: meaning.rank }];
  });
}

/** What a field that no column has can be made of. */
const STAND_INS: readonly (readonly [Field, Field])[] = [
  ['name', 'description'],
  ['stage', 'state'],
];

/**
 * Takes columns by their names, the most exact first and then the first; a choice of the user goes before all.
 *
 * @param chosen by index of the column; null keeps it as extra
 */
export function matchColumns(
  table: RawTable,
  chosen: ReadonlyMap<number, Field | null> = new Map(),
): Columns {
  const keys = headerKeys(table.header);
  const keyOf = (column: number): string => keys[column] ?? '';
  const at = new Map<Field, number>();
  const rivals = new Map<Field, readonly number[]>();
  const notes: TableNote[] = headerNotes(table.header, keys);
  const sorted = candidates(table, chosen).toSorted((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { column, field } of sorted) {
    const first = at.get(field);
    if (first === undefined) at.set(field, column);
    else {
      rivals.set(field, [...(rivals.get(field) ?? []), column]);
      notes.push({ code: 'rival_column', column: keyOf(column), detail: keyOf(first) });
    }
  }
  for (const [missing, standIn] of STAND_INS) {
    const column = at.get(standIn);
    if (at.has(missing) || column === undefined || chosen.has(column)) continue;
    at.delete(standIn);
    at.set(missing, column);
  }
  const fields = new Map([...at].map(([field, column]) => [column, field]));
  const uses = keys.map((header, column) => ({ header, as: fields.get(column) ?? null }));
  const personal = uses.filter(({ header, as }, column) => {
    // What a work holds of a file, its name or its source, is what the file is brought for.
    const isHeld = as !== null && !PIECES.some((piece) => piece === as);
    return !isHeld && isPersonalColumn(header, firstCells(table, column));
  });
  notes.push(
    ...missingNotes(at),
    ...personal.map(({ header }) => ({ code: 'personal_column', column: header, detail: null })),
  );
  return { uses, at, rivals, notes };
}

function headerNotes(header: readonly string[], keys: readonly string[]): TableNote[] {
  return keys.flatMap((column, at) => {
    if (column === header[at]) return [];
    return [
      { code: header[at] === '' ? 'empty_header' : 'repeated_header', column, detail: header[at] ?? null },
    ];
  });
}

const PLACES: readonly Field[] = ['municipality', 'island', 'lat_lon', 'lat', 'utm_north'];

/** What the file says nowhere: told once, not row by row. */
function missingNotes(at: ReadonlyMap<Field, number>): TableNote[] {
  const note = (code: string): TableNote => ({ code, column: null, detail: null });
  return [
    ...(at.has('name') ? [] : [note('no_name_column')]),
    ...(at.has('amount_clp') ? [] : [note('no_amount_column')]),
    ...(PLACES.some((field) => at.has(field)) ? [] : [note('no_place_column')]),
  ];
}
