/** ISO calendar dates as text. A partial date (`2025`, `2025-07`) keeps the precision of its source. */

/** `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __date: 'day' };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string & { readonly __date: 'partial' };
