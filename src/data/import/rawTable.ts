import type { Geometry } from 'geojson';

/**
 * A cell as its file holds it: text files give text only; XLSX also numbers, dates, truth values and error cells;
 * GeoJSON whatever its properties hold. Empty cells are null. Nothing is interpreted here.
 */
export type RawCell =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'error'; readonly text: string };

/** One data row, accounted for by its number to the very end. */
export interface RawRecord {
  /** As the user sees it: the line of a spreadsheet, header and titles included, counted from 1; features from 1. */
  readonly row: number;
  /** One for each column of the header, in order. */
  readonly cells: readonly RawCell[];
  /** GeoJSON and KML only; null where the feature has none. */
  readonly geometry?: Geometry | null;
  /** Set where the row can't be read at all; it is rejected with it. */
  readonly broken?: TableNote;
  /** Hidden in the spreadsheet, repaired quotes and the like: told with the row as warnings. */
  readonly notes?: readonly TableNote[];
}

/** Something about a row or a file: a machine name and the words its sentence needs. */
export interface TableNote {
  readonly code: string;
  readonly column: string | null;
  readonly detail: string | null;
}

export type Format = 'csv' | 'xlsx' | 'geojson' | 'kml';

/** A file as rows of cells, before anybody asks what they mean. */
export interface RawTable {
  readonly file: string;
  readonly format: Format;
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `windows-1252`; null for XLSX. */
  readonly encoding: string | null;
  /** `,` `;` tab or `|`; null for other formats. */
  readonly delimiter: string | null;
  /** Names of all sheets in order, and the one read; empty and null for other formats. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Column names in order as they stand, trimmed: may be empty or repeated; a Map by index, never an object by name. */
  readonly header: readonly string[];
  /** Row number of the header; null for GeoJSON, whose columns are the union of the properties' names. */
  readonly headerRow: number | null;
  readonly rows: readonly RawRecord[];
  /** Text above the header, row by row: may tell the unit ("en miles de pesos"). */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  /** About the whole file: hidden rows read, several sheets, a CRS member... */
  readonly notes: readonly TableNote[];
  /** `crs` as a GeoJSON names it, e.g. `EPSG:32718`; null where nothing is said. */
  readonly crs: string | null;
}

/** What the user may set in place of what was detected; null or absent: detect. */
export interface ReadChoices {
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
  readonly sheet?: string | null;
  /** Row number of the header, from 1. */
  readonly headerRow?: number | null;
}

/** A file that can't be read at all, with its cause: `empty_file`, `old_excel`, `protected`, `too_large`, ... */
export interface Unreadable {
  readonly code: string;
  readonly detail: string | null;
}

export type TableReading =
  { readonly ok: true; readonly table: RawTable } | { readonly ok: false; readonly error: Unreadable };
