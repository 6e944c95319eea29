import { PIECES, type Field } from '../importReport';
import type { Columns } from './matchColumns';
import type { Row } from './Row';

/** Makes the `extra` of a row. */
export type ExtraMaker = (row: Row) => Readonly<Record<string, string>>;

/** What a work does not hold. */
const NOT_HELD: ReadonlySet<Field | null> = new Set([null, ...PIECES]);

const NOTHING: Readonly<Record<string, string>> = {};

/**
 * Every column that the work does not hold, by its header, and the cells that it holds only in part. Plain objects made
 * in the same order for all rows are a quarter of the size of ones without a prototype; a column called `__proto__` is
 * defined, not set, and so a column like any other.
 */
export function extraMaker({ uses }: Columns): ExtraMaker {
  const columns = uses.flatMap(({ header, as }, column) => (NOT_HELD.has(as) ? [{ header, column }] : []));
  return (row) => {
    // A million rows without anything more need not have a million empty objects.
    if (columns.length === 0 && row.kept.length === 0) return NOTHING;
    const extra: Record<string, string> = {};
    const put = (header: string, text: string): void => {
      if (header !== '__proto__') extra[header] = text;
      else
        Object.defineProperty(extra, header, {
          value: text,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    };
    for (const { header, column } of columns) put(header, row.textAt(column));
    for (const column of row.kept) put(uses[column]?.header ?? '', row.textAt(column));
    return extra;
  };
}
