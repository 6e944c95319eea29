/** Something in the data that was not taken as it stands: named, shown and counted, never swallowed. */
export interface Problem {
  readonly file: string;
  /** Line as a spreadsheet shows it, header included; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** The offending text, as it stands in the file. */
  readonly value: string | null;
  /** Machine name of the cause, e.g. `not_whole_pesos`; the texts of both languages are keyed by it. */
  readonly code: string;
  /** Further words for the text, e.g. the allowed values or the nearest suggestion. */
  readonly detail: string | null;
  /** `error`: the row was left out. `warning`: the row was taken. */
  readonly severity: 'error' | 'warning';
}
