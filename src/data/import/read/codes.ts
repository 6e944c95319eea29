import type { TableNote, Unreadable } from '../rawTable';

/** Why a file can't be read at all. Each has a sentence with its remedy in src/text/es/importRead.ts. */
export const ERROR_CODES = [
  'empty_file',
  'too_large',
  'too_many_cells_in_file',
  'old_excel',
  'binary_excel',
  'xml_excel',
  'html_table',
  'protected',
  'ods',
  'numbers',
  'other_office',
  'pdf',
  'image',
  'shapefile',
  'geopackage',
  'archive',
  'not_text',
  'other_xml',
  'damaged',
  'bomb',
  'no_such_sheet',
  'no_such_row',
  'bad_choice',
  'bad_json',
  'not_geojson',
  'topojson',
  'esri_json',
  // Of the page: the file is gone from where it was, or the reader itself failed.
  'not_reachable',
  'reader_failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is told of a file, of a row, or of a row that can't be read (`broken`). Sentences as above. */
export const NOTE_CODES = [
  // Of a file.
  'wrong_extension',
  'separator_line',
  'mixed_encoding',
  'double_encoded',
  'cut_at_end',
  'header_doubtful',
  'blank_rows',
  'other_sheets',
  'hidden_rows',
  'hidden_columns',
  'foreign_members',
  'list_of_features',
  'nested_collection',
  'json_lines',
  'numbers_as_text',
  'several_crs',
  'notes_cut',
  // Of a row.
  'too_few_cells',
  'stray_quote',
  'rows_in_cell',
  'control_character',
  'lost_character',
  'hidden_row',
  'merged_cell',
  'formula_without_value',
  'ring_closed',
  'empty_geometry',
  'coordinate_as_text',
  // Of a row that can't be read.
  'too_many_cells',
  'unclosed_quote',
  'bad_geometry',
  'not_a_feature',
  'bad_json_line',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export const note = (
  code: NoteCode,
  detail: string | null = null,
  column: string | null = null,
): TableNote => ({ code, column, detail });

export const unreadable = (code: ErrorCode, detail: string | null = null): Unreadable => ({ code, detail });

/** Ends the reading of a file from wherever the cause is found; `readTable` turns it into its answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: Unreadable;
  constructor(code: ErrorCode, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.error = unreadable(code, detail);
  }
}
