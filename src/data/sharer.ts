/**
 * Gives one and the same value for all equal ones of the type T: ten thousand works have few different places, amounts
 * and lists, and a parsed file holds each of them anew. Nothing may change the values afterwards (the types say
 * readonly). Remembers every different value until the function itself is forgotten.
 */
export function sharer<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return value;
    const key = JSON.stringify(value);
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, value);
    return value;
  };
}
