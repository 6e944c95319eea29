import { findHeader } from './findHeader';
import { recordsIn } from './records';

/** In the order of preference: commas stand in prose and in decimals too, the others hardly do. */
export const DELIMITERS = [';', '\t', '|', ','] as const;

const ROWS = 200;

interface Candidate {
  readonly delimiter: string | null;
  /** The larger the likelier, compared place by place. */
  readonly rank: readonly number[];
}

/**
 * The separator of a text's cells, quotes respected: the one under which most known column names stand in a row as
 * wide as the others; else names above numbers; else whose rows agree best in their number of cells.
 * @param head the first rows as text
 * @returns null when nothing separates: a file of one column
 */
export function guessDelimiter(head: string, isKnown: (text: string) => boolean): string | null {
  const candidates = DELIMITERS.map((delimiter) => separated(head, delimiter, isKnown));
  const [best] = [...candidates, single(head, isKnown)].toSorted(byRank);
  return best?.delimiter ?? null;
}

function byRank(a: Candidate, b: Candidate): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
}

function separated(head: string, delimiter: string, isKnown: (text: string) => boolean): Candidate {
  const rows = recordsIn(head, delimiter, ROWS)
    .map(({ cells }) => cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1))
    .filter(({ length }) => length > 0);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, many] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  if (rows.length === 0) return { delimiter, rank: [0, 0, 0, 1] };
  if (width < 2) return { delimiter, rank: [-1] };

  // Rows of one cell are the same under every separator.
  const split = rows.filter((cells) => cells.length > 1);
  const { index, known, doubtful } = findHeader(split, isKnown);
  // The last columns may be empty in every row.
  const fits = (split[index]?.length ?? 0) >= width;
  return {
    delimiter,
    rank: [fits && known > 1 ? known : 0, fits && !doubtful ? 1 : 0, 0, many / rows.length],
  };
}

function single(head: string, isKnown: (text: string) => boolean): Candidate {
  const rows = recordsIn(head, null, ROWS).map(({ cells }) => cells);
  const { index, known } = findHeader(rows, isKnown);
  const name = rows[index]?.[0] ?? '';
  const alone = known > 0 && !DELIMITERS.some((delimiter) => name.includes(delimiter));
  return { delimiter: null, rank: [0, 0, alone ? 1 : 0, 0] };
}
