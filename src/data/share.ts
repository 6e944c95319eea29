/**
 * Makes equal parts of a tree one part: ten thousand works have few different places, amounts and lists, and a parsed
 * file holds each of them anew. Values stay equal; nothing may change them afterwards (the types say readonly).
 * One pass, memory for one copy of each different part.
 */
export function share<T>(rows: readonly T[]): readonly T[] {
  const known = new Map<string, unknown>();
  const one = (value: unknown): unknown => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return value;
    const key = JSON.stringify(value);
    if (known.has(key)) return known.get(key);
    known.set(key, value);
    return value;
  };
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null) return row;
    for (const key of Object.keys(row)) (row as Record<string, unknown>)[key] = one(row[key as keyof T]);
    return row;
  });
}
