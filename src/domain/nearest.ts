/** Lower case, without accents: as people type names. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters to add, drop or change to come from one text to the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * The id somebody most likely meant, found by the id itself or by one of its names; null when nothing is near (more
 * than a third of the letters would have to change).
 */
export function nearest(
  wrong: string,
  known: Iterable<readonly [id: string, names: readonly string[]]>,
): string | null {
  const asked = plain(wrong);
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const [id, names] of known)
    for (const name of [id, ...names]) {
      const far = distance(asked, plain(name));
      if (far <= Math.max(1, asked.length / 3) && (best === null || far < best.far)) best = { id, far };
    }
  return best?.id ?? null;
}
