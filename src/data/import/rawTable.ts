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

/**
 * One data row, accounted for by its number to the very end. Every row of a file is one of these, a title, the header,
 * or counted by the note `blank_rows`.
 */
export interface RawRecord {
  /**
   * As the user sees it: the line of a spreadsheet, header, titles and blank rows included, counted from 1; features and
   * placemarks from 1. A quoted cell of several lines is in one row; a `sep=;` line is in none, since a spreadsheet
   * takes it away.
   */
  readonly row: number;
  /** One for each column of the header, in order; cells of text untrimmed, those of nothing but blanks null. */
  readonly cells: readonly RawCell[];
  /** GeoJSON and KML only; null where the feature has none. */
  readonly geometry?: Geometry | null;
  /** Set where the row can't be read at all; it is rejected with it. */
  readonly broken?: TableNote;
  /** Hidden in the spreadsheet, repaired quotes and the like: told with the row as warnings. */
  readonly notes?: readonly TableNote[];
}

/** Something about a row or a file: a machine name (read/codes.ts, sentences in text/es/importRead.ts) and its words. */
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
  /** `utf-8` (with or without its mark), `utf-16le`, `utf-16be`, `windows-1252`; null for XLSX. The same names are choices. */
  readonly encoding: string | null;
  /** `,` `;` tab or `|`, or what a `sep=` line says; null for a text of one column and for other formats. */
  readonly delimiter: string | null;
  /** Names of all sheets in order, and the one read; empty and null for other formats. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /**
   * Column names in order as they stand, trimmed: may be empty, repeated or `__proto__`; a Map by index, never an object
   * by name. Columns without a name and without any value are left out, wherever they lie in the sheet.
   */
  readonly header: readonly string[];
  /**
   * Row number of the header; null for GeoJSON, whose columns are the union of the properties' names after the features'
   * own `id` (left out where each repeats a property of that name), and for KML.
   */
  readonly headerRow: number | null;
  readonly rows: readonly RawRecord[];
  /** Text above the header, row by row: may tell the unit ("en miles de pesos"). */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  /** About the whole file: hidden rows read, several sheets, a CRS member... */
  readonly notes: readonly TableNote[];
  /**
   * `crs` of a GeoJSON: `EPSG:32718` of whatever spelling, `OGC:CRS84`, any other name as it stands; null where nothing
   * is said. Coordinates are never changed by it.
   */
  readonly crs: string | null;
}

/** What the user may set in place of what was detected; null or absent: detect. What can't be is an `Unreadable`. */
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
