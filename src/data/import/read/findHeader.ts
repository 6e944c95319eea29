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

const NUMBERLIKE = /^[\s$+-]*\d[\d.,\s%/:-]*$/;

const filledOf = (row: readonly string[]): string[] => row.map((cell) => cell.trim()).filter(Boolean);

/**
 * Which row names the columns. The row with most known names, two at least; else the first row about as wide as those
 * below it whose cells are all different words; else the first row about as wide as the others, doubtful.
 */
export function findHeader(rows: HeadRows, isKnown: (text: string) => boolean): HeaderFinding {
  const filled = rows.map(filledOf);
  const known = filled.map((cells) => new Set(cells.filter(isKnown)).size);
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  if (most >= 2 || (most === 1 && filled[best]?.length === 1 && onlyColumn(filled)))
    return { index: best, doubtful: false, known: most };

  const width = usualWidth(filled);
  const wide = filled.map((cells) => cells.length > 0 && cells.length >= width * 0.6);
  const words = filled.findIndex((cells, index) => wide[index] === true && areNames(cells));
  const index = words === -1 ? wide.indexOf(true) : words;
  return {
    index,
    doubtful: index !== -1 && !namedAbove(filled, index),
    known: index === -1 ? 0 : (known[index] ?? 0),
  };
}

const onlyColumn = (filled: readonly string[][]): boolean => filled.every((cells) => cells.length <= 1);

/** The most frequent number of filled cells, of equals the largest. */
function usualWidth(filled: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

const areNames = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length && !cells.some((cell) => NUMBERLIKE.test(cell));

/** Words above a row in which some cell is a number: names above values. */
function namedAbove(filled: readonly string[][], index: number): boolean {
  const below = filled.slice(index + 1).filter((cells) => cells.length > 0);
  if (!areNames(filled[index] ?? [])) return false;
  return below.length === 0 || below.some((cells) => cells.some((cell) => NUMBERLIKE.test(cell)));
}
