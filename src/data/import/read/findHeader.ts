/** The first rows of a sheet or text, in order, blank ones among them: each its cells as text. */
export type HeadRows = readonly (readonly string[])[];

export interface HeaderFinding {
  /** Index of the row; -1 where all are blank. */
  readonly index: number;
  /** Nothing tells this row from data but its place: the user should look. */
  readonly doubtful: boolean;
  /** How many of its cells are names of known columns. */
  readonly known: number;
}

/** Share of the usual filled cells: titles have few. */
const WIDE = 0.6;
const NUMBERLIKE = /^[\s$+-]*\d[\d.,\s%/:-]*$/;

const filledOf = (row: readonly string[]): string[] => row.map((cell) => cell.trim()).filter(Boolean);

/**
 * Which row names the columns. The row with most known names, two at least; else the first row about as wide as the
 * others, never one further below: rows of data would become titles. Unless it holds words above numbers it is doubtful.
 */
export function findHeader(rows: HeadRows, isKnown: (text: string) => boolean): HeaderFinding {
  const filled = rows.map(filledOf);
  const known = filled.map((cells) => new Set(cells.filter(isKnown)).size);
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  // Several rows of as many, and different: these are data that happen to begin with such words.
  const alike = filled.every((cells, row) => known[row] !== most || String(cells) === String(filled[best]));
  if ((most >= 2 && alike) || (most === 1 && filled[best]?.length === 1 && onlyColumn(filled)))
    return { index: best, doubtful: false, known: most };

  const width = usualWidth(filled);
  const index = filled.findIndex(({ length }) => length > 0 && length >= width * WIDE);
  const names = known[index] ?? 0;
  return { index, doubtful: index !== -1 && names === 0 && !namedAbove(filled, index), known: names };
}

const onlyColumn = (filled: readonly string[][]): boolean => filled.every((cells) => cells.length <= 1);

/** The most frequent number of filled cells, of equals the largest. */
function usualWidth(filled: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Words above a row in which some cell is a number: names above values. */
function namedAbove(filled: readonly string[][], index: number): boolean {
  const isNumber = (cell: string) => NUMBERLIKE.test(cell);
  const below = filled.slice(index + 1).filter((cells) => cells.length > 0);
  if (filled[index]?.some(isNumber) !== false) return false;
  return below.length === 0 || below.some((cells) => cells.some(isNumber));
}
