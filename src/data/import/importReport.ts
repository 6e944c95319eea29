import type { Geometry } from 'geojson';
import type { RawTable, TableNote } from './rawTable';

/** The fields of an imported work, by the names and in the order of the command line's JSON: a promise to the outside. */
export const WORK_FIELDS = [
  'id',
  'name',
  'sector',
  'municipality',
  'island',
  'lon',
  'lat',
  'amount_clp',
  'amount_qualifier',
  'stage',
  'year',
  'funder',
  'beneficiaries',
  'source',
] as const;

/** What fields are made of. A work does not hold the text of a piece, so it stays in `extra` too. */
export const PIECES = [
  /** Stands in for a name that is missing. */
  'description',
  /** Says which sector a word like TRANSPORTE means. */
  'subsector',
  /** What became of the work (ESTADO), which goes before its stage; the review of the project bank (RATE). */
  'state',
  'rate',
  'region',
  'locality',
  /** How well the place is known: exact, approximate, island, municipality. */
  'certainty',
  'currency',
  'lat_lon',
  'utm_east',
  'utm_north',
  'utm_zone',
] as const;

/** What a column may be taken as. */
export const FIELDS = [...WORK_FIELDS, ...PIECES] as const;
export type Field = (typeof FIELDS)[number];

export const UNITS = ['clp', 'thousand', 'million'] as const;
export type Unit = (typeof UNITS)[number];

export type AmountQualifier = 'exact' | 'at_least' | 'about' | 'unpublished';

/** One accepted row. The names are those of the command line's JSON: a promise to the outside. */
export interface ImportedWork {
  readonly id: string;
  readonly name: string;
  /** A sector of domain/work.ts; null where the file says none or one that is not ours (told, kept in `extra`). */
  readonly sector: string | null;
  /** CUT code as five digits. The first where several are named (told); all stand in `municipalities`. */
  readonly municipality: string | null;
  readonly island: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  /** Whole pesos; null exactly where `amount_qualifier` is `unpublished`. */
  readonly amount_clp: number | null;
  readonly amount_qualifier: AmountQualifier;
  readonly stage: string | null;
  readonly year: number | null;
  readonly funder: string | null;
  readonly beneficiaries: string | null;
  readonly source: string | null;
  /** Every column that is not taken as a field, and every cell that was not understood, as its text by header. */
  readonly extra: Readonly<Record<string, string>>;
}

/** What the page needs beyond the JSON. */
export interface PlacedWork extends ImportedWork {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
  /** `approximate` for a point that a person chose or that stands for a line. */
  readonly certainty: 'exact' | 'approximate' | 'island' | 'municipality' | 'nowhere';
  /** A road or polygon of a GeoJSON, in degrees. */
  readonly shape: Geometry | null;
}

/** A sentence's making: `column` is the header as it stands, `value` the cell as it stands. */
export interface RowNote extends TableNote {
  readonly value: string | null;
  /** What is proposed in place of the value, ready to be taken: a CUT code, an island id, a number. */
  readonly suggestion: string | null;
}

export interface Accepted {
  readonly row: number;
  readonly work: PlacedWork;
  readonly warnings: readonly RowNote[];
}

export interface Rejected {
  readonly row: number;
  /** All causes, the first one first. Never empty. */
  readonly causes: readonly RowNote[];
}

export interface ColumnUse {
  /** As it stands; `columna 3` where it is empty, `Monto (2)` where it repeats: the key in `extra`. */
  readonly header: string;
  /** Null: kept as extra. */
  readonly as: Field | null;
}

/** What the user may set; absent: as detected. */
export interface ImportChoices {
  /** Null: from the header, else asked. */
  readonly unit?: Unit | null;
  /** By index of the column. */
  readonly columns?: ReadonlyMap<number, Field | null>;
  /** EPSG of projected coordinates: 32718 or 32719. */
  readonly utm?: 32718 | 32719 | null;
  /** Cells that a person mended: by row number, then index of the column. */
  readonly mended?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Points that a person clicked: by row number. Approximate for ever. */
  readonly points?: ReadonlyMap<number, readonly [lon: number, lat: number]>;
}

/** Where the unit comes from. `assumed`: nothing says it, magnitudes fit pesos. `doubtful`: they do not; ask. */
export interface UnitFinding {
  readonly unit: Unit;
  readonly from: 'user' | 'header' | 'title' | 'cells' | 'assumed' | 'doubtful';
}

export interface ImportReport {
  readonly table: RawTable;
  readonly columns: readonly ColumnUse[];
  readonly unit: UnitFinding;
  /** About the file as a whole: the table's own, then what its columns leave open. */
  readonly notes: readonly TableNote[];
  /** Accepted and rejected together hold every row of the table exactly once, each in the order of the file. */
  readonly accepted: readonly Accepted[];
  readonly rejected: readonly Rejected[];
}
